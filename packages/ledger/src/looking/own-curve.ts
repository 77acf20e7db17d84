import { medianInPlace } from '@freshlegs/science'

/**
 * How far each value is from the runner's own curve `ln y = a + b ln x` over all runs: `y / curve - 1`. Slope after
 * Theil and Sen, level by the median, so that a bad month bends nothing. NaN where it is not known, or where fewer than
 * `least` runs tell.
 */
export function offOwnCurve(x: Float64Array, y: Float64Array, least = 10): Float64Array {
  const [across, up] = [x.map(Math.log), y.map(Math.log)]
  const known: number[] = []
  for (let i = 0; i < x.length; i++) if (Number.isFinite(across[i]!) && Number.isFinite(up[i]!)) known.push(i)
  if (known.length < least) return new Float64Array(x.length).fill(NaN)
  const slope = slopeOf(across, up, known)
  const level = medianInPlace(Float64Array.from(known, (i) => up[i]! - slope * across[i]!))
  return x.map((_, i) => Math.expm1(up[i]! - level - slope * across[i]!))
}

/** The middle one of the slopes between two and two of some points; none where all are above each other. */
function slopeOf(across: Float64Array, up: Float64Array, known: readonly number[]): number {
  const every = Math.ceil(known.length / mostPoints)
  const points = known.filter((_, i) => i % every === 0)
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2)
  let count = 0
  for (let i = 0; i < points.length; i++) {
    const [x, y] = [across[points[i]!]!, up[points[i]!]!]
    for (let j = 0; j < i; j++) {
      const run = x - across[points[j]!]!
      if (Math.abs(run) > leastApart) slopes[count++] = (y - up[points[j]!]!) / run
    }
  }
  return count > 0 ? medianInPlace(slopes.subarray(0, count)) : 0
}

/** Pairs grow with the square. */
const mostPoints = 200
/** Two runs at the same speed say nothing of a slope. */
const leastApart = 0.02
