import type { Run } from '@freshlegs/analysis'
import { isMoving } from '../view/is-moving.ts'
import type { Span } from '../view/run-view.ts'

/** Median of a column over the moving samples of a stretch; NaN where there is none. */
export function medianWithin(column: Float64Array, run: Run, { fromS, toS }: Span): number {
  const found: number[] = []
  for (let i = 0; i < column.length; i++) {
    const at = run.timeS[i] ?? Number.NaN
    const value = column[i] ?? Number.NaN
    if (at >= fromS && at <= toS && isMoving(run, i) && !Number.isNaN(value)) found.push(value)
  }
  found.sort((a, b) => a - b)
  const upper = found[found.length >> 1] ?? Number.NaN
  const lower = found[(found.length - 1) >> 1] ?? Number.NaN
  return (upper + lower) / 2
}
