/** Lowest and highest value worth drawing: the outermost hundredths left out, and at least so far apart. */
export function believableRange(
  values: readonly (number | null | undefined)[],
  leastSpan: number,
): readonly [lowest: number, highest: number] {
  // As a typed array it is sorted as numbers, and several times faster.
  const known = Float64Array.from(values.filter((value) => value !== null && value !== undefined)).sort()
  const low = known[Math.floor(0.01 * (known.length - 1))] ?? 0
  const high = known[Math.ceil(0.99 * (known.length - 1))] ?? 1
  const spread = Math.max(high - low, leastSpan)
  const middle = (low + high) / 2
  return [middle - 0.55 * spread, middle + 0.55 * spread]
}
