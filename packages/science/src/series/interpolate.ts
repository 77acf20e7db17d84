/**
 * A series read off at other places, by straight lines between its points. Beyond the first and the last
 * point it keeps their value; NaN points are passed over. All NaN where nothing is known.
 *
 * @param x places of the points, rising
 * @param y values at the points
 * @param at places to read, rising
 */
export function interpolate(x: ArrayLike<number>, y: ArrayLike<number>, at: ArrayLike<number>): Float64Array {
  const out = new Float64Array(at.length).fill(NaN)
  let left = -1
  let right = nextKnown(y, 0)
  for (let k = 0; k < at.length; k++) {
    const place = at[k]!
    while (right < y.length && x[right]! <= place) {
      left = right
      right = nextKnown(y, right + 1)
    }
    if (left < 0 && right >= y.length) break
    if (left < 0) out[k] = y[right]!
    else if (right >= y.length) out[k] = y[left]!
    else out[k] = y[left]! + ((y[right]! - y[left]!) * (place - x[left]!)) / (x[right]! - x[left]!)
  }
  return out
}

function nextKnown(y: ArrayLike<number>, from: number): number {
  let i = from
  while (i < y.length && Number.isNaN(y[i]!)) i++
  return i
}
