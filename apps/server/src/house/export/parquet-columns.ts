import type { Column, Table } from '@freshlegs/logbook'
import type { BasicType, ColumnSource } from 'hyparquet-writer'

/** Rows of a table as Parquet has them: column by column, unknown is null. */
export const parquetColumns = <Thing>(
  { columns }: Table<Thing>,
  things: readonly Thing[],
): readonly ColumnSource[] =>
  columns.map((column) => ({
    name: column.name,
    type: types[column.type],
    data: things.map((thing) => cellOf(column, thing)),
  }))

const types: Record<Column<never>['type'], BasicType> = {
  text: 'STRING',
  number: 'DOUBLE',
  integer: 'INT64',
  boolean: 'BOOLEAN',
  time: 'TIMESTAMP',
}

function cellOf<Thing>({ type, of }: Column<Thing>, thing: Thing) {
  const cell = of(thing)
  if (typeof cell !== 'number') return cell
  if (!Number.isFinite(cell)) return null
  if (type === 'integer') return BigInt(cell)
  return type === 'time' ? new Date(cell) : cell
}
