import type { PointTable } from './point-table.ts'

/** The rows of one recording, without those whose clock was somewhere else. */
export interface KeptRows {
  /** Unix milliseconds of each; at least one. */
  readonly timesMs: Float64Array
  readonly dropped: number
  /** Those rows of a channel of the table; undefined where none of them has a number. */
  column(column: number): Float64Array | undefined
  /** Where a row of the table, or the next one that was kept, stands among them. */
  placeOf(row: number): number
}

/**
 * The rows of the table from `from` up to but without `to`. A watch that has not heard a satellite yet puts its
 * first points years before the others; such points tell nothing and are left out.
 */
export function keptRows(table: PointTable, from: number, to: number): KeptRows {
  const timesMs = table.timesMs(from, to)
  const column = (c: number) => table.column(c, from, to)
  if (span(timesMs) <= longestRecordingMs)
    return { timesMs, dropped: 0, column, placeOf: (row) => row - from }

  const middleMs = timesMs.toSorted()[timesMs.length >> 1]!
  const isKept = (_: number, i: number) => Math.abs(timesMs[i]! - middleMs) <= longestRecordingMs
  const kept = timesMs.filter(isKept)
  const places = new Uint32Array(timesMs.length + 1)
  for (let i = 0; i < timesMs.length; i++) places[i + 1] = places[i]! + (isKept(0, i) ? 1 : 0)
  return {
    timesMs: kept,
    dropped: timesMs.length - kept.length,
    column(c) {
      const values = column(c)?.filter(isKept)
      return values?.every(Number.isNaN) ? undefined : values
    },
    placeOf: (row) => places[row - from] ?? row - from,
  }
}

function span(timesMs: Float64Array): number {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const timeMs of timesMs) {
    if (timeMs < first) first = timeMs
    if (timeMs > last) last = timeMs
  }
  return last - first
}

/** Thirty days, as for FIT: what lies further from the rest is a clock that jumped, not a run. */
const longestRecordingMs = 30 * 86_400_000
