/** Bytes that grow as they are written. */
export class ByteSink {
  #bytes = new Uint8Array(65_536)
  #view = new DataView(this.#bytes.buffer)
  #length = 0

  /** A number from 0 to 2^53, seven bits a byte, the low ones first; the top bit says that more follow. */
  varint(value: number): void {
    this.#reserve(8)
    let rest = value
    // What fits into 31 bits, nearly everything, goes without divisions.
    for (; rest >= 128 && rest < 2 ** 31; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128
    while (rest >= 128) {
      this.#bytes[this.#length++] = (rest % 128) + 128
      rest = Math.floor(rest / 128)
    }
    this.#bytes[this.#length++] = rest
  }

  byte(value: number): void {
    this.#reserve(1)
    this.#bytes[this.#length++] = value
  }

  /** NaN is written in one way, whatever its bits were. */
  float(value: number): void {
    this.#reserve(8)
    this.#view.setFloat64(this.#length, Number.isNaN(value) ? Number.NaN : value, true)
    this.#length += 8
  }

  append(bytes: Uint8Array): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return
    const wider = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length + count))
    wider.set(this.#bytes)
    this.#bytes = wider
    this.#view = new DataView(wider.buffer)
  }
}
