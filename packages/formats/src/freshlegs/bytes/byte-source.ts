import { Unsound } from './unsound.ts'

/** Bytes read from front to back. What a `ByteSink` wrote comes out again; beyond the end it throws `Unsound`. */
export class ByteSource {
  readonly bytes: Uint8Array
  readonly view: DataView
  /** The next byte. */
  at = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  varint(): number {
    let value = 0
    let place = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 127) * place
      if (byte < 128) return value
      place *= 128
      if (place > highestPlace) throw new Unsound('a number has too many bytes', this.at)
    }
  }

  byte(): number {
    const byte = this.bytes[this.at]
    if (byte === undefined) throw new Unsound('it ends too early', this.at)
    this.at++
    return byte
  }

  float(): number {
    return this.view.getFloat64(this.skip(8), true)
  }

  /** Passes over that many bytes and answers where they begin. */
  skip(count: number): number {
    this.demand(count)
    const from = this.at
    this.at += count
    return from
  }

  /** Before anything is made as large as the bytes say it is. */
  demand(count: number): void {
    const left = this.bytes.length - this.at
    if (!(Number.isInteger(count) && count >= 0 && count <= left))
      throw new Unsound(`${count} bytes announced, ${left} left`, this.at)
  }
}

/** Of the eighth byte: seven of them hold 2^49, the eighth what a zigzag adds. */
const highestPlace = 2 ** 49
