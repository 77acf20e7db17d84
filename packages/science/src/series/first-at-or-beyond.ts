/** Index of the first value of a rising column at or beyond a place, by halving; its length where there is none. */
export function firstAtOrBeyond(rising: ArrayLike<number>, place: number): number {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rising[middle]! < place) low = middle + 1
    else high = middle
  }
  return low
}
