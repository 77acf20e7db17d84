import type { Refusal } from '@freshlegs/domain'

/** What was refused, as a table for a spreadsheet: path, code, reason. */
export const refusalsCsv = (failed: readonly Refusal[]): string =>
  [['path', 'code', 'reason'], ...failed.map(({ path, code, detail }) => [path, code, detail])]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('')

/**
 * Names of files are other people's text: a spreadsheet would take one that begins like a formula for a formula.
 */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}
