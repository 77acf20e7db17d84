/**
 * Nodes the project runs on: 22.18 and later of 22, 24, and every even major from 26 on. Odd majors end too soon.
 * @param {string} version as `process.version` says it, with or without the v
 */
export function accepts(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  if (major === 22) return minor >= 18
  return major >= 24 && major % 2 === 0
}
