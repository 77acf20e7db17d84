/** Mean of the known values; NaN where none is known. */
export function mean(values: ArrayLike<number>): number {
  let sum = 0
  let known = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (Number.isNaN(value)) continue
    sum += value
    known++
  }
  return known === 0 ? NaN : sum / known
}
