import type { Warning } from '@freshlegs/domain'
import type { Rows } from './rows.ts'

/** The time of those rows in seconds since `startS`, and a word where it goes back. */
export function secondsSince(
  startS: number,
  times: Uint32Array,
  rows: Rows,
): { readonly timeS: Float64Array; readonly warnings: readonly Warning[] } {
  const own =
    rows instanceof Uint32Array ? rows.map((row) => times[row]!) : times.subarray(rows.from, rows.to)
  const timeS = new Float64Array(own.length)
  let steps = 0
  let last = 0
  for (let i = 0; i < own.length; i++) {
    const time = own[i]!
    if (time < last) steps++
    last = time
    timeS[i] = time - startS
  }
  const detail = `time goes back ${steps === 1 ? 'once' : `${steps} times`}: order kept`
  return { timeS, warnings: steps === 0 ? [] : [{ code: 'time.backwards', detail }] }
}
