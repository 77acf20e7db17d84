import type { Run } from '@freshlegs/analysis'
import { isMoving } from '../view/is-moving.ts'
import type { Span } from '../view/run-view.ts'

/** Median of a column over the moving samples of a stretch; NaN where there is none. */
export function medianWithin(column: Float64Array, run: Run, { fromS, toS }: Span): number {
  const found = new Float64Array(column.length)
  let count = 0
  for (let i = 0; i < column.length; i++) {
    const at = run.timeS[i] ?? Number.NaN
    const value = column[i] ?? Number.NaN
    if (at >= fromS && at <= toS && isMoving(run, i) && !Number.isNaN(value)) found[count++] = value
  }
  const sorted = found.subarray(0, count).sort()
  const upper = sorted[count >> 1] ?? Number.NaN
  const lower = sorted[(count - 1) >> 1] ?? Number.NaN
  return (upper + lower) / 2
}
