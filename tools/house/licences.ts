/** A package as `package-lock.json` has it. */
export interface Locked {
  readonly license?: string
  /** Needed only to develop. */
  readonly dev?: boolean
  /** A workspace of ours. */
  readonly link?: boolean
}

/** Licences under which others may take what we ship, without giving anything back. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
])

/** Packages that come with what runs and whose licence asks for more than a mention; unknown licences included. */
export function demanding(packages: Readonly<Record<string, Locked>>): string[] {
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => path.startsWith('node_modules/') && !dev && !link)
    .filter(([, { license = '' }]) => !isPermissive(license))
    .map(([path, { license = 'no licence named' }]) => `${path.replace('node_modules/', '')}: ${license}`)
}

/** An SPDX expression: of alternatives one is enough, of a conjunction all are needed. */
function isPermissive(expression: string): boolean {
  const bare = expression.replaceAll(/[()]/g, '')
  return bare.split(' OR ').some((side) => side.split(' AND ').every((name) => permissive.has(name.trim())))
}
