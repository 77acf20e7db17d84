/** What changed between two sets of figures, one line each; a word where nothing did. */
export function compareFigures(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): string {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  const lines = names
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name}: ${before[name] ?? 'absent'} -> ${after[name] ?? 'absent'}`)
  return lines.length === 0 ? 'No figure changed.' : lines.join('\n')
}
