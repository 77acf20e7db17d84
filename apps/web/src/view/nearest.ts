/** Index of the value closest to the one sought, in a column that never falls. 0 for an empty one. */
export function nearest(column: ArrayLike<number>, sought: number): number {
  let low = 0
  let high = column.length - 1
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((column[middle] ?? 0) <= sought) low = middle
    else high = middle
  }
  const below = sought - (column[low] ?? 0)
  const above = (column[high] ?? 0) - sought
  return above < below ? Math.max(0, high) : low
}
