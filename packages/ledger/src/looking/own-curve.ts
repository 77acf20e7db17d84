import { median } from '@freshlegs/science'

/**
 * How far each value is from the runner's own curve `ln y = a + b ln x` over all runs: `y / curve - 1`. Slope after
 * Theil and Sen, level by the median, so that a bad month bends nothing. NaN where it is not known, or where fewer than
 * `least` runs tell.
 */
export function offOwnCurve(x: Float64Array, y: Float64Array, least = 10): Float64Array {
  const points = Array.from(x, (_, i) => [Math.log(x[i]!), Math.log(y[i]!)] as const).filter(
    ([a, b]) => Number.isFinite(a) && Number.isFinite(b),
  )
  if (points.length < least) return new Float64Array(x.length).fill(NaN)
  const thinned =
    points.length <= mostPoints
      ? points
      : points.filter((_, i) => i % Math.ceil(points.length / mostPoints) === 0)
  const slopes: number[] = []
  for (let i = 0; i < thinned.length; i++)
    for (let j = 0; j < i; j++) {
      const run = thinned[i]![0] - thinned[j]![0]
      if (Math.abs(run) > leastApart) slopes.push((thinned[i]![1] - thinned[j]![1]) / run)
    }
  const slope = slopes.length > 0 ? median(slopes) : 0
  const level = median(points.map(([a, b]) => b - slope * a))
  return x.map((_, i) => Math.expm1(Math.log(y[i]!) - level - slope * Math.log(x[i]!)))
}

/** Pairs grow with the square. */
const mostPoints = 200
/** Two runs at the same speed say nothing of a slope. */
const leastApart = 0.02
