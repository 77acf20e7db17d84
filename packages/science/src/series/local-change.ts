/**
 * Rate of change over a window about each point: `(y(x + h) - y(x - h)) / 2h`, where the window is cut at the
 * ends of the series and at every break. Between points y is a straight line. O(n).
 *
 * @param x places, strictly rising
 * @param y values, nothing unknown
 * @param halfWidth h, in the unit of x
 * @param breaks true at a point whose way from the point before does not count
 */
export function localChange(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  halfWidth: number,
  breaks: (index: number) => boolean = () => false,
): Float64Array {
  const n = x.length
  const rate = new Float64Array(n).fill(NaN)
  for (let start = 0; start < n; ) {
    let end = start + 1
    while (end < n && !breaks(end)) end++
    let left = start
    let right = start
    for (let i = start; i < end; i++) {
      const from = Math.max(x[start]!, x[i]! - halfWidth)
      const to = Math.min(x[end - 1]!, x[i]! + halfWidth)
      while (left + 1 < end && x[left + 1]! <= from) left++
      while (right + 1 < end && x[right + 1]! <= to) right++
      if (to > from) rate[i] = (read(x, y, right, end, to) - read(x, y, left, end, from)) / (to - from)
    }
    start = end
  }
  return rate
}

/** y at a place between the points k and k + 1. */
function read(x: ArrayLike<number>, y: ArrayLike<number>, k: number, end: number, place: number): number {
  if (k + 1 >= end) return y[k]!
  return y[k]! + ((y[k + 1]! - y[k]!) * (place - x[k]!)) / (x[k + 1]! - x[k]!)
}
