import type { RawField, RawMessage } from '@freshlegs/domain'
import { record } from '../profile/messages.ts'
import type { Column, Table } from '../wire/table.ts'
import { hasNumber } from './has-number.ts'
import { countOf, type Rows, takeRows } from './rows.ts'

/**
 * What nobody has taken from the tables, without the fields that never have a value; to be asked once all others
 * have taken theirs. The function it answers gives the messages of one recording: of samples, its own rows.
 */
export function rawMessages(tables: ReadonlyMap<number, Table>): (rows: Rows) => readonly RawMessage[] {
  const left = [...tables.values()]
    .map((table) => ({ table, columns: table.rest().filter(hasValue) }))
    .filter(({ columns }) => columns.length > 0)
  return (rows) =>
    left.map(({ table: { message, rows: all }, columns }) =>
      message === record.message
        ? { message, count: countOf(rows), fields: columns.map((column) => rawField(column, rows)) }
        : { message, count: all, fields: columns.map((column) => rawField(column)) },
    )
}

function rawField({ field, describedBy, width, values }: Column, rows?: Rows): RawField {
  const own = rows === undefined ? values : takeValues(values, rows, width)
  const raw: RawField = width === 1 ? { field, values: own } : { field, width, values: own }
  return describedBy === undefined ? raw : { ...raw, name: describedBy.name, unit: describedBy.unit }
}

function takeValues(values: Column['values'], rows: Rows, width: number): Column['values'] {
  if (values instanceof Float64Array) return takeRows(values, rows, width)
  if (!(rows instanceof Uint32Array)) return values.slice(rows.from * width, rows.to * width)
  return [...rows].flatMap((row) => values.slice(row * width, (row + 1) * width))
}

const hasValue = ({ values }: Column): boolean =>
  values instanceof Float64Array ? hasNumber(values) : values.some((value) => value !== '')
