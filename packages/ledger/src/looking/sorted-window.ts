/** Values that come and go, kept in order of size: their middle, and how far they mostly are from one, without sorting anew. */
export class SortedWindow {
  readonly values: Float64Array
  size = 0

  constructor(most: number) {
    this.values = new Float64Array(most)
  }

  add(value: number): void {
    const at = this.placeOf(value)
    this.values.copyWithin(at + 1, at, this.size++)
    this.values[at] = value
  }

  /** One that was added. */
  remove(value: number): void {
    const at = this.placeOf(value)
    this.values.copyWithin(at, at + 1, this.size--)
  }

  /** NaN where there is none. */
  median(): number {
    const half = this.size >> 1
    if (this.size === 0) return NaN
    return this.size % 2 === 1 ? this.values[half]! : (this.values[half - 1]! + this.values[half]!) / 2
  }

  /** Median of the distances from a point; NaN where there is none. They grow from there to both sides. */
  medianDistance(from: number): number {
    if (this.size === 0) return NaN
    let below = this.placeOf(from) - 1
    let above = below + 1
    let [last, before] = [NaN, NaN]
    for (let taken = 0; taken <= this.size >> 1; taken++) {
      const down = below >= 0 ? from - this.values[below]! : Infinity
      const up = above < this.size ? this.values[above]! - from : Infinity
      before = last
      last = Math.min(down, up)
      if (down <= up) below--
      else above++
    }
    return this.size % 2 === 1 ? last : (before + last) / 2
  }

  /** Of the first that is not smaller. */
  private placeOf(value: number): number {
    let [from, to] = [0, this.size]
    while (from < to) {
      const middle = (from + to) >> 1
      if (this.values[middle]! < value) from = middle + 1
      else to = middle
    }
    return from
  }
}
