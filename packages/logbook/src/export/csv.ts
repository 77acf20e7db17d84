import { type Cell, rowOf, type Table } from './table.ts'

/** The first line of a table in CSV (RFC 4180), with its end. */
export const csvHead = <Thing>({ columns }: Table<Thing>): string => csvLine(columns.map(({ name }) => name))

/** A line of a table in CSV. Times in UTC, unknown is empty. */
export function csvRow<Thing>(table: Table<Thing>, thing: Thing): string {
  return csvLine(
    rowOf(table, thing).map((cell, k) =>
      table.columns[k]?.type === 'time' && typeof cell === 'number' ? timeOf(cell) : cell,
    ),
  )
}

const csvLine = (cells: readonly Cell[]) => `${cells.map(inCsv).join(',')}\r\n`

function inCsv(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell !== 'string') return String(cell)
  // A table program takes such a text for a formula and works it out; names come from files of strangers too.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const timeOf = (atMs: number): Cell => (Math.abs(atMs) <= 8.64e15 ? new Date(atMs).toISOString() : null)
