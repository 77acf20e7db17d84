import { unknownTime } from '../wire/found-messages.ts'
import { Uint32List } from '../wire/uint32-list.ts'
import { type Session, sessionAt } from './sessions.ts'

/** Some rows of a table: from one up to another, or one by one where they do not lie together. */
export type Rows = { readonly from: number; readonly to: number } | Uint32Array

/** The rows of each session, by time. `untimed` counts those without a time, or with one that cannot be. */
export function rowsOfSessions(
  times: Uint32Array,
  sessions: readonly Session[],
): { readonly rows: readonly Rows[]; readonly untimed: number } {
  const middle = medianTime(times)
  const isOff = (time: number) => time === unknownTime || Math.abs(time - middle) > longestRecordingS
  let off = 0
  for (let row = 0; row < times.length; row++) if (isOff(times[row]!)) off++
  if (sessions.length === 1 && off === 0) return { rows: [{ from: 0, to: times.length }], untimed: 0 }
  const lists = sessions.map(() => new Uint32List())
  for (let row = 0; row < times.length; row++) {
    const time = times[row]!
    if (!isOff(time)) lists[sessionAt(sessions, time)]!.push(row)
  }
  return { rows: lists.map(asRows), untimed: off }
}

export const countOf = (rows: Rows): number =>
  rows instanceof Uint32Array ? rows.length : rows.to - rows.from

/** The first of the rows; not to be asked where there is none. */
export const firstRow = (rows: Rows): number => (rows instanceof Uint32Array ? rows[0]! : rows.from)

/** Those rows of a column with `width` entries each; no copy where they lie together. */
export function takeRows(column: Float64Array, rows: Rows, width = 1): Float64Array {
  if (!(rows instanceof Uint32Array)) return column.subarray(rows.from * width, rows.to * width)
  const taken = new Float64Array(rows.length * width)
  for (const [i, row] of rows.entries()) {
    for (let entry = 0; entry < width; entry++) taken[i * width + entry] = column[row * width + entry]!
  }
  return taken
}

function asRows(list: Uint32List): Rows {
  const rows = list.values()
  const from = rows[0] ?? 0
  const to = 1 + (rows.at(-1) ?? -1)
  return to - from === rows.length ? { from, to } : rows
}

/** Of up to a hundred times spread over the file, the middle one. */
function medianTime(times: Uint32Array): number {
  const step = Math.max(1, Math.floor(times.length / 100))
  const some: number[] = []
  for (let row = 0; row < times.length; row += step) if (times[row] !== unknownTime) some.push(times[row]!)
  return some.sort((a, b) => a - b)[some.length >> 1] ?? unknownTime
}

/** A month. Ours: what lies further from the rest is a clock that jumped, not a run. */
const longestRecordingS = 30 * 86_400
