/** Stretches of sleep in little room: 10 bytes each. */
export class SleepList {
  #startS = new Uint32Array(firstRoom)
  #durationS = new Uint32Array(firstRoom)
  #zone = new Uint16Array(firstRoom)
  #length = 0

  /** @param zone a number of the caller's */
  add({ startS, durationS, zone }: PackedSleep): void {
    if (this.#length === this.#startS.length) this.#grow()
    const at = this.#length++
    this.#startS[at] = startS
    this.#durationS[at] = durationS
    this.#zone[at] = zone
  }

  /** In the order in which they began. */
  *inOrder(): Generator<PackedSleep> {
    // Numbers alone sort fast: the start in front, the place behind.
    const keys = Float64Array.from(
      { length: this.#length },
      (_, at) => this.#startS[at]! * places + at,
    ).sort()
    for (const key of keys) {
      const at = key % places
      yield { startS: this.#startS[at]!, durationS: this.#durationS[at]!, zone: this.#zone[at]! }
    }
  }

  #grow(): void {
    const grown = <Column extends Uint32Array | Uint16Array>(column: Column, larger: Column): Column => {
      larger.set(column)
      return larger
    }
    const room = 2 * this.#startS.length
    this.#startS = grown(this.#startS, new Uint32Array(room))
    this.#durationS = grown(this.#durationS, new Uint32Array(room))
    this.#zone = grown(this.#zone, new Uint16Array(room))
  }
}

export interface PackedSleep {
  /** Unix time, whole seconds below 2^32. */
  readonly startS: number
  readonly durationS: number
  readonly zone: number
}

/** More than there may be: a start of 32 bits and a place of 20 are 52, which a number holds. */
const places = 2 ** 20

const firstRoom = 256
