/** A table in Markdown; numbers are right-aligned, columns padded so that it reads as plain text too. */
export function markdownTable(
  heads: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const cells = [heads, ...rows.map((row) => row.map(String))]
  const widths = heads.map((_, column) => Math.max(3, ...cells.map((row) => (row[column] ?? '').length)))
  const numeric = heads.map((_, column) => rows.every((row) => /^[-+]?[\d.·]|^–/.test(String(row[column]))))
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, i) => (numeric[i] ? (row[i] ?? '').padStart(width) : (row[i] ?? '').padEnd(width))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => (numeric[i] ? `${'-'.repeat(width + 1)}:` : '-'.repeat(width + 2))).join('|')}|`
  const [head = [], ...body] = cells
  return [line(head), rule, ...body.map(line)].join('\n')
}
