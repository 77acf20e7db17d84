/** Unsigned 32-bit numbers, one after the other; grows as they come. */
export class Uint32List {
  length = 0
  #values = new Uint32Array(16)

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Uint32Array(2 * this.length)
      wider.set(this.#values)
      this.#values = wider
    }
    this.#values[this.length++] = value
  }

  /** The last number; undefined in an empty list. */
  last(): number | undefined {
    return this.length === 0 ? undefined : this.#values[this.length - 1]
  }

  /** Forgets all but the first `length` numbers. */
  cut(length: number): void {
    this.length = Math.min(this.length, length)
  }

  /** A view of the numbers, good until the next `push`. */
  values(): Uint32Array {
    return this.#values.subarray(0, this.length)
  }
}
