import { RandomAccessReader } from 'yauzl'
import type { RandomAccess } from '../random-access.ts'

/**
 * Reads the directory of an archive for yauzl. It asks for every entry's few bytes one after the other: they are
 * read in stretches, which makes a listing of 50,000 entries 200 questions to the disk.
 */
export class YauzlReader extends RandomAccessReader {
  readonly #bytes: RandomAccess
  #stretch: Uint8Array = new Uint8Array(0)
  #filled = 0
  #position = 0
  /** On while the directory is read; local headers lie far from one another. */
  readsAhead = false

  constructor(bytes: RandomAccess) {
    super()
    this.#bytes = bytes
  }

  override read(
    into: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    const target = into.subarray(offset, offset + length)
    const from = position - this.#position
    if (from >= 0 && from + length <= this.#filled) {
      target.set(this.#stretch.subarray(from, from + length))
      callback(null)
    } else this.#fill(target, position).then(() => callback(null), callback)
  }

  async #fill(target: Uint8Array, position: number): Promise<void> {
    if (!this.readsAhead || target.length > stretchBytes / 4) return this.#readAll(target, position)
    if (this.#stretch.length === 0) this.#stretch = new Uint8Array(stretchBytes)
    this.#filled = 0
    this.#position = position
    this.#filled = await this.#bytes.read(this.#stretch, position)
    if (this.#filled < target.length) throw new EndedEarly(position + this.#filled)
    target.set(this.#stretch.subarray(0, target.length))
  }

  async #readAll(target: Uint8Array, position: number): Promise<void> {
    const filled = await this.#bytes.read(target, position)
    if (filled < target.length) throw new EndedEarly(position + filled)
  }

  /** Nothing more of the directory is needed. */
  stopReadingAhead(): void {
    this.readsAhead = false
    this.#filled = 0
    this.#stretch = new Uint8Array(0)
  }
}

class EndedEarly extends Error {
  constructor(atByte: number) {
    super(`the archive ends at byte ${atByte}, in the middle of its directory`)
  }
}

const stretchBytes = 2 ** 18
