import type { FitType } from './fit-type.ts'

/** Bytes that grow as they are written, in one byte order. */
export class ByteSink {
  readonly littleEndian: boolean
  #bytes = new Uint8Array(1 << 16)
  #view = new DataView(this.#bytes.buffer)
  #length = 0

  constructor(littleEndian: boolean) {
    this.littleEndian = littleEndian
  }

  /** Writes one value of that type; the caller has scaled and checked it. A string is one character. */
  put(type: FitType, value: number): void {
    this.#room(4)
    const at = this.#length
    switch (type) {
      case 'uint16':
        this.#view.setUint16(at, value, this.littleEndian)
        this.#length += 2
        break
      case 'sint32':
        this.#view.setInt32(at, value, this.littleEndian)
        this.#length += 4
        break
      case 'uint32':
      case 'uint32z':
        this.#view.setUint32(at, value, this.littleEndian)
        this.#length += 4
        break
      case 'float32':
        this.#view.setFloat32(at, value, this.littleEndian)
        this.#length += 4
        break
      default:
        this.#view.setUint8(at, value)
        this.#length += 1
    }
  }

  /** What was written, as bytes of its own. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length)
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const grown = new Uint8Array(2 * this.#bytes.length)
    grown.set(this.#bytes)
    this.#bytes = grown
    this.#view = new DataView(grown.buffer)
  }
}
