import { quantile, quantileInPlace } from './quantile.ts'

/** Median of the known values; NaN where none is known. */
export const median = (values: ArrayLike<number>): number => quantile(values, 0.5)

/** As `median` for values of which none is NaN, and puts them in another order: for columns made for this alone. */
export const medianInPlace = (values: Float64Array): number => quantileInPlace(values, 0.5)
