/** `a - d clamp((t - c1) / (c2 - c1), 0, 1)`: flat, then a ramp down from c1 to c2, then flat. */
export interface Ramp {
  readonly c1: number
  readonly c2: number
  readonly a: number
  readonly d: number
  /** Sum of squares left. */
  readonly sse: number
}

export interface RampGrid {
  /** First c1 tried. */
  readonly lowest: number
  /** Last c1 tried is so much before the length. */
  readonly tail: number
  /** Step of c1, and of c2 once the ramp is longer than `fine`. */
  readonly step: number
  readonly fine: number
}

/**
 * Least squares over all c1 and c2 of the grid, first of equals (verdict sheet 2.7). Sums from the front make every
 * trial cost the same, however long the run.
 */
export function fitRamp(series: Float64Array, grid: RampGrid): Ramp {
  const length = series.length
  if (grid.lowest > length - grid.tail) throw new RangeError('the series must be longer than the grid begins')
  const middle = series.reduce((sum, value) => sum + value, 0) / length
  // sums[k] = sum of the first k values about the mean, moments[k] = the same times their place
  const sums = new Float64Array(length + 1)
  const moments = new Float64Array(length + 1)
  let total = 0
  for (let t = 0; t < length; t++) {
    const value = series[t]! - middle
    sums[t + 1] = sums[t]! + value
    moments[t + 1] = moments[t]! + t * value
    total += value * value
  }
  const best = { c1: -1, c2: -1, a: Number.NaN, d: Number.NaN, sse: Number.POSITIVE_INFINITY }
  const consider = (c1: number, c2: number) => {
    const k = c2 - c1
    const after = length - 1 - c2
    const sumB = (k + 1) / 2 + after
    const centredB = ((k + 1) * (2 * k + 1)) / (6 * k) + after - (sumB * sumB) / length
    const onRamp = moments[c2 + 1]! - moments[c1]! - c1 * (sums[c2 + 1]! - sums[c1]!)
    // The values are about their mean, so their product with b needs no centring.
    const product = onRamp / k + sums[length]! - sums[c2 + 1]!
    const slope = product / centredB
    const sse = total - slope * product
    if (sse >= best.sse) return
    best.c1 = c1
    best.c2 = c2
    best.a = middle - (slope * sumB) / length
    best.d = -slope
    best.sse = sse
  }
  for (let c1 = grid.lowest; c1 <= length - grid.tail; c1 += grid.step) {
    const fineTo = Math.min(length - 1, c1 + grid.fine)
    for (let c2 = c1 + 1; c2 <= fineTo; c2++) consider(c1, c2)
    for (let c2 = c1 + grid.fine + grid.step; c2 <= length - 1; c2 += grid.step) consider(c1, c2)
  }
  return best
}
