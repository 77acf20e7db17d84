/** Mean of the known values in [from, to), each counting as much as its weight; NaN where nothing counts. */
export function weightedMean(
  values: ArrayLike<number>,
  weights: ArrayLike<number>,
  from = 0,
  to = values.length,
): number {
  let sum = 0
  let total = 0
  for (let i = from; i < to; i++) {
    const value = values[i]!
    const weight = weights[i]!
    if (Number.isNaN(value) || !(weight > 0)) continue
    sum += value * weight
    total += weight
  }
  return total === 0 ? NaN : sum / total
}
