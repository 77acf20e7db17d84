import type { PointField, PointFields } from './point-fields.ts'

/**
 * The track points of a file as growing columns, one for each channel that any point has. A point is put
 * together value by value and then added as a row; points without a time are counted and left out.
 */
export class PointTable {
  /** Points that were added. */
  rows = 0
  /** Points that were left out. */
  untimed = 0
  /** Local time minus UTC as the first point has it; NaN where it has none. */
  utcOffsetS = Number.NaN

  readonly #unknownAs: readonly (readonly number[] | undefined)[]
  readonly #columns: (Float64Array | undefined)[]
  #timesMs = new Float64Array(firstCapacity)
  // The point that is being put together.
  #timeMs = Number.NaN
  readonly #values: Float64Array
  readonly #ranks: Uint8Array

  constructor({ channels }: PointFields) {
    this.#unknownAs = channels.map(({ keptIn }) => keptIn.unknownAs)
    this.#columns = channels.map(() => undefined)
    this.#values = new Float64Array(channels.length).fill(Number.NaN)
    this.#ranks = new Uint8Array(channels.length).fill(noRank)
  }

  put({ column, rank }: PointField, value: number): void {
    if (Number.isNaN(value) || rank >= this.#ranks[column]! || this.#unknownAs[column]?.includes(value))
      return
    this.#values[column] = value
    this.#ranks[column] = rank
  }

  putTime(timeMs: number): void {
    this.#timeMs = timeMs
  }

  endPoint(): void {
    const timed = !Number.isNaN(this.#timeMs)
    if (timed && this.rows === this.#timesMs.length) this.#grow()
    for (let c = 0; c < this.#values.length; c++) {
      if (Number.isNaN(this.#values[c]!)) continue
      if (timed) this.#columnAt(c)[this.rows] = this.#values[c]!
      this.#values[c] = Number.NaN
      this.#ranks[c] = noRank
    }
    if (timed) this.#timesMs[this.rows++] = this.#timeMs
    else this.untimed++
    this.#timeMs = Number.NaN
  }

  /** Unix milliseconds of the rows from `from` up to but without `to`. */
  timesMs(from: number, to: number): Float64Array {
    return this.#timesMs.slice(from, to)
  }

  /** A copy of those rows of one channel; undefined where none of them has a number. */
  column(column: number, from: number, to: number): Float64Array | undefined {
    const values = this.#columns[column]?.slice(from, to)
    return values?.some((value) => !Number.isNaN(value)) ? values : undefined
  }

  #columnAt(column: number): Float64Array {
    this.#columns[column] ??= new Float64Array(this.#timesMs.length).fill(Number.NaN)
    return this.#columns[column]
  }

  #grow(): void {
    this.#timesMs = doubled(this.#timesMs)
    for (const [c, column] of this.#columns.entries()) if (column) this.#columns[c] = doubled(column)
  }
}

const firstCapacity = 1024

const noRank = 255

function doubled(column: Float64Array): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(2 * column.length).fill(Number.NaN, column.length)
  wider.set(column)
  return wider
}
