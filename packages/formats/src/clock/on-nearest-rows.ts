import { lastAtOrBefore } from './last-at-or-before.ts'

/**
 * A column on an ascending clock, from values with times of their own: each on the row nearest to it, if that is
 * within `withinS`; of several on one row, the nearest. NaN on rows that get none.
 */
export function onNearestRows(
  clock: Float64Array,
  { timesS, values }: { readonly timesS: Float64Array; readonly values: Float64Array },
  withinS: number,
): Float64Array {
  const column = new Float64Array(clock.length).fill(Number.NaN)
  const away = new Float64Array(clock.length).fill(Number.POSITIVE_INFINITY)
  for (let i = 0; i < timesS.length; i++) {
    const time = timesS[i]!
    const value = values[i]!
    // The clock is often the very same.
    const row = clock[i] === time ? i : nearestRow(clock, time)
    const distanceS = Math.abs(clock[row]! - time)
    if (Number.isNaN(value) || !(distanceS <= withinS) || distanceS >= away[row]!) continue
    column[row] = value
    away[row] = distanceS
  }
  return column
}

function nearestRow(clock: Float64Array, time: number): number {
  const before = lastAtOrBefore(clock, time)
  const after = before + 1
  if (before < 0) return after
  return after < clock.length && clock[after]! - time < time - clock[before]! ? after : before
}
