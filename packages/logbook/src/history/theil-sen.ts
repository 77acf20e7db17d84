import { medianInPlace, quantileInPlace } from '@freshlegs/science'

/** How much y changes for each step of x; NaN where it cannot be told. */
export interface Slope {
  readonly slope: number
  readonly low: number
  readonly high: number
}

/**
 * The median of the slopes between all pairs of points, which hardly minds single wild ones, and its interval from
 * how often pairs rise and fall (Theil 1950; Sen 1968, with equal values allowed for). O(n²).
 *
 * @param z how many standard errors the interval reaches to each side
 */
export function theilSen(x: ArrayLike<number>, y: ArrayLike<number>, z: number): Slope {
  const n = x.length
  const slopes = new Float64Array((n * (n - 1)) / 2)
  let count = 0
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) if (x[j] !== x[i]) slopes[count++] = (y[j]! - y[i]!) / (x[j]! - x[i]!)
  const known = slopes.subarray(0, count)
  if (count === 0) return { slope: NaN, low: NaN, high: NaN }
  const reach = z * Math.sqrt((varianceOf(n) - tiesOf(x) - tiesOf(y)) / 18)
  // Ranks from 1 in the ordered slopes, as the paper has them, are places from 0 here.
  const place = (rank: number) => Math.min(1, Math.max(0, rank / Math.max(1, count - 1)))
  return {
    slope: medianInPlace(known),
    low: quantileInPlace(known, place((count - reach) / 2 - 1)),
    high: quantileInPlace(known, place((count + reach) / 2)),
  }
}

const varianceOf = (n: number) => n * (n - 1) * (2 * n + 5)

/** What equal values take away from the variance. */
function tiesOf(values: ArrayLike<number>): number {
  const counts = new Map<number, number>()
  for (let i = 0; i < values.length; i++) counts.set(values[i]!, (counts.get(values[i]!) ?? 0) + 1)
  let ties = 0
  for (const n of counts.values()) ties += varianceOf(n)
  return ties
}
