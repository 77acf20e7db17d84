/** Rows of numbers of which most are mostly the same: what differs from the usual, by its place in the row. */
export interface SparseRows {
  /** Where each row begins in `place` and `value`; one more than there are rows. */
  readonly from: Int32Array
  /** Rising within a row. */
  readonly place: Int32Array
  /** What it is more than usual there. */
  readonly value: Float64Array
}

/**
 * Rows in an order, each number taken about one that is usual in its column: so that sums of squares keep their digits,
 * and what is mostly the same costs nothing.
 */
export function sparseRows(numbers: ArrayLike<number>, width: number, order: readonly number[]): SparseRows {
  const usual = Float64Array.from({ length: width }, (_, k) => usualOf(numbers, width, k))
  const from = new Int32Array(order.length + 1)
  const place = new Int32Array(order.length * width)
  const value = new Float64Array(order.length * width)
  let size = 0
  for (let row = 0; row < order.length; row++) {
    const start = order[row]! * width
    for (let k = 0; k < width; k++) {
      const off = numbers[start + k]! - usual[k]!
      if (off === 0) continue
      place[size] = k
      value[size++] = off
    }
    from[row + 1] = size
  }
  return { from, place, value }
}

/** The one that two of three rows have, or one of the three. */
function usualOf(numbers: ArrayLike<number>, width: number, k: number): number {
  const rows = numbers.length / width
  const [first, middle, last] = [0, rows >> 1, rows - 1].map((row) => numbers[row * width + k]!)
  return first === last ? first! : middle!
}
