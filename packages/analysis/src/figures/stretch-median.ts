import { firstAtOrBeyond, median } from '@freshlegs/science'
import type { Run } from '../run.ts'
import type { Span } from '../verdict/judgement.ts'

/** Median of the known samples of a column within a stretch; NaN where none is known. */
export const stretchMedian = ({ timeS }: Run, column: Float64Array, { fromS, toS }: Span): number =>
  median(column.subarray(firstAtOrBeyond(timeS, fromS), firstAtOrBeyond(timeS, toS)))
