/**
 * The p-quantile of the known values, by a straight line between order statistics at `(n - 1) p`; NaN where
 * none is known. The values stay as they are. O(n).
 *
 * @param p 0 to 1
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  return quantileInPlace(knownOf(values), p)
}

/** As `quantile` for values of which none is NaN, and puts them in another order: for columns made for this alone. */
export function quantileInPlace(values: Float64Array, p: number): number {
  const last = values.length - 1
  if (last < 0) return NaN
  const place = last * p
  const below = Math.floor(place)
  const low = select(values, below)
  if (below === place) return low
  let high = Infinity
  for (let i = below + 1; i <= last; i++) if (values[i]! < high) high = values[i]!
  return low + (place - below) * (high - low)
}

function knownOf(values: ArrayLike<number>): Float64Array {
  const known = new Float64Array(values.length)
  let count = 0
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    if (!Number.isNaN(value)) known[count++] = value
  }
  return known.subarray(0, count)
}

/** Hoare's selection: afterwards the k-th smallest is at k, nothing larger before it, nothing smaller behind. */
function select(values: Float64Array, k: number): number {
  let from = 0
  let to = values.length - 1
  while (to - from > 12) {
    const pivot = middleOf(values[from]!, values[(from + to) >> 1]!, values[to]!)
    let i = from
    let j = to
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i > j) break
      const swapped = values[i]!
      values[i++] = values[j]!
      values[j--] = swapped
    }
    if (k <= j) to = j
    else if (k >= i) from = i
    else return values[k]!
  }
  for (let i = from + 1; i <= to; i++) {
    const value = values[i]!
    let j = i - 1
    for (; j >= from && values[j]! > value; j--) values[j + 1] = values[j]!
    values[j + 1] = value
  }
  return values[k]!
}

const middleOf = (a: number, b: number, c: number) => Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
