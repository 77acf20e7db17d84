import { mean } from './mean.ts'

/** Standard deviation of the known values about their mean, of the whole (n, not n - 1); NaN where none is known. */
export function standardDeviation(values: ArrayLike<number>): number {
  const middle = mean(values)
  let sum = 0
  let known = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (Number.isNaN(value)) continue
    sum += (value - middle) ** 2
    known++
  }
  return known === 0 ? NaN : Math.sqrt(sum / known)
}
