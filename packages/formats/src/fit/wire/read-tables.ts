import type { FoundMessages } from './found-messages.ts'
import { type ColumnPlan, type ColumnSource, planColumns, unaffordable } from './plan-columns.ts'
import { readNumbers } from './read-numbers.ts'
import { type Column, Table } from './table.ts'
import { readText } from './text.ts'

/**
 * Reads the values of all messages that were found in a file of `fileBytes`, field by field. `dropped` counts the
 * columns that were left out because a file of this size cannot fill them.
 */
export function readTables(
  bytes: Uint8Array,
  found: Iterable<FoundMessages>,
  fileBytes: number,
): { readonly tables: Map<number, Table>; readonly dropped: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kinds = [...found].map((messages) => ({ messages, plans: planColumns(messages) }))
  const all = kinds.flatMap(({ plans }) => plans)
  const tooLarge = unaffordable(all, fileBytes)
  const tables = new Map<number, Table>()
  for (const { messages, plans } of kinds) {
    const columns = readColumns(
      bytes,
      view,
      tooLarge.size === 0 ? plans : plans.filter((plan) => !tooLarge.has(plan)),
    )
    tables.set(messages.message, new Table(messages.message, messages.times.values(), columns))
  }
  return { tables, dropped: tooLarge.size }
}

/** The numbers of a table lie in one stretch of memory: a thousand small ones cost more than what is in them. */
function readColumns(bytes: Uint8Array, view: DataView, plans: readonly ColumnPlan[]): Column[] {
  let cells = 0
  for (const plan of plans) if (plan.kind === 'number') cells += plan.rows * plan.width
  const memory = new Float64Array(cells)
  let taken = 0
  const columns: Column[] = []
  for (const plan of plans) {
    const { field, describedBy, kind, rows, width, filled } = plan
    if (kind === 'number') {
      const values = memory.subarray(taken, taken + rows * width)
      taken += rows * width
      if (filled < rows || width > 1) values.fill(Number.NaN)
      for (const source of plan.sources) readNumberSource(bytes, view, source, width, values)
      columns.push({ field, describedBy, width, values })
    } else {
      columns.push({ field, describedBy, width, values: readObjects(bytes, view, plan) })
    }
  }
  return columns
}

/** Values that are no numbers: texts, and what takes 64 bits. */
function readObjects(
  bytes: Uint8Array,
  view: DataView,
  { kind, rows, width, sources }: ColumnPlan,
): (string | bigint)[] {
  const values = new Array<string | bigint>(rows * width).fill('')
  for (const source of sources) {
    if (kind === 'text') readTextSource(bytes, source, values)
    else readWideSource(view, source, width, values)
  }
  return values
}

function readNumberSource(
  bytes: Uint8Array,
  view: DataView,
  { spec, type, littleEndian, at, rows }: ColumnSource,
  width: number,
  values: Float64Array,
): void {
  if (type.kind !== 'number') return
  const entries = spec.size / type.size
  // In a list of bytes 255 is a byte like others; only all of them together say that it is unknown.
  const read = type.opaque && entries > 1 ? { ...type, invalid: Number.NaN } : type
  for (let entry = 0; entry < entries; entry++) {
    const offset = spec.offset + entry * type.size
    readNumbers({ bytes, view, littleEndian, at, rows, offset, width, entry }, read, values)
  }
  if (read === type) return
  for (const row of rows) {
    const list = values.subarray(row * width, row * width + entries)
    if (list.every((byte) => byte === 0xff)) list.fill(Number.NaN)
  }
}

function readTextSource(
  bytes: Uint8Array,
  { spec, at, rows }: ColumnSource,
  values: (string | bigint)[],
): void {
  for (let i = 0; i < at.length; i++) values[rows[i]!] = readText(bytes, at[i]! + spec.offset, spec.size)
}

function readWideSource(
  view: DataView,
  { spec, type, littleEndian, at, rows }: ColumnSource,
  width: number,
  values: (string | bigint)[],
): void {
  if (type.kind !== 'wide') return
  for (let i = 0; i < at.length; i++) {
    for (let entry = 0; entry < spec.size / type.size; entry++) {
      const from = at[i]! + spec.offset + entry * type.size
      const value = type.signed ? view.getBigInt64(from, littleEndian) : view.getBigUint64(from, littleEndian)
      if (value !== type.invalid) values[rows[i]! * width + entry] = value
    }
  }
}
