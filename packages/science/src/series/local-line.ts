/**
 * A straight line fitted to the known points within a half-width of each point: its value there and its slope.
 * NaN where fewer points than asked, or points at one place only, are within reach. O(n).
 *
 * @param x places, rising
 * @param halfWidth in the unit of x, inclusive
 * @param fewest points that a line needs, 2 at least
 */
export function localLine(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  halfWidth: number,
  fewest = 2,
): { readonly value: Float64Array; readonly slope: Float64Array } {
  const n = x.length
  const value = new Float64Array(n).fill(NaN)
  const slope = new Float64Array(n).fill(NaN)
  // Sums are kept about a moving origin: squares of kilometres would swallow the metres.
  let origin = n === 0 ? 0 : x[0]!
  const sums = { n: 0, x: 0, y: 0, xx: 0, xy: 0 }
  const add = (k: number, sign: 1 | -1) => {
    if (Number.isNaN(y[k]!)) return
    const dx = x[k]! - origin
    sums.n += sign
    sums.x += sign * dx
    sums.y += sign * y[k]!
    sums.xx += sign * dx * dx
    sums.xy += sign * dx * y[k]!
  }
  let from = 0
  let to = 0
  for (let i = 0; i < n; i++) {
    const here = x[i]!
    if (here - origin > 8 * halfWidth) {
      const shift = here - origin
      sums.xy -= shift * sums.y
      sums.xx += shift * (shift * sums.n - 2 * sums.x)
      sums.x -= shift * sums.n
      origin = here
    }
    while (to < n && x[to]! <= here + halfWidth) add(to++, 1)
    while (from < to && x[from]! < here - halfWidth) add(from++, -1)
    const sxx = sums.xx - (sums.x * sums.x) / sums.n
    if (sums.n < Math.max(2, fewest) || !(sxx > 1e-9 * halfWidth * halfWidth)) continue
    slope[i] = (sums.xy - (sums.x * sums.y) / sums.n) / sxx
    value[i] = sums.y / sums.n + slope[i]! * (here - origin - sums.x / sums.n)
  }
  return { value, slope }
}
