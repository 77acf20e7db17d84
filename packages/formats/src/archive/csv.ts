import { newTextDecoder } from '../new-text-decoder.ts'

/** One row of a table. Only good while it is being handed over. */
export interface CsvRow {
  readonly length: number
  /** A cell as text, empty where there is none, or one that is too long to be believed. */
  text(index: number): string
}

/**
 * Reads CSV as it comes, row by row, in bounded memory whatever the file says: quotes round line breaks, doubled
 * quotes, any line end, a byte order mark, commas, semicolons or tabs (spreadsheets write them when they save an
 * export again). Cells are UTF-8, else Windows-1252.
 *
 * Our own, because csv-parse needs Node's types and streams and gives up a whole row for one cell that is too long.
 */
export class CsvReader {
  readonly #onRow: (row: CsvRow) => void
  /** The bytes of the row, cell behind cell, quotes taken off. */
  #bytes = new Uint8Array(4096)
  #length = 0
  #cellFrom = 0
  #ends: number[] = []
  #quoted = false
  /** Behind the quote that closed, or the first of two. */
  #closed = false
  #tooLong = false
  /** The first line, kept until it is whole, since it shows the delimiter. */
  #head: number[] | undefined = []
  #delimiter = comma

  constructor(onRow: (row: CsvRow) => void) {
    this.#onRow = onRow
  }

  /** The next stretch of the file; `last` closes it. */
  read(chunk: Uint8Array, last: boolean): void {
    let from = 0
    if (this.#head !== undefined) {
      from = this.#readHead(this.#head, chunk)
      if (this.#head !== undefined && last) this.#endHead(this.#head)
    }
    for (let i = from; i < chunk.length; i++) this.#byte(chunk[i]!)
    if (last && (this.#length > 0 || this.#ends.length > 0)) this.#endRow()
  }

  #readHead(head: number[], chunk: Uint8Array): number {
    for (let i = 0; i < chunk.length; i++) {
      head.push(chunk[i]!)
      if (isLineEnd(chunk[i]!) || head.length === most.headBytes) {
        this.#endHead(head)
        return i + 1
      }
    }
    return chunk.length
  }

  #endHead(head: readonly number[]): void {
    this.#head = undefined
    const marked = byteOrderMark.every((byte, i) => head[i] === byte)
    const line = marked ? head.slice(byteOrderMark.length) : head
    this.#delimiter = delimiterOf(line)
    for (const byte of line) this.#byte(byte)
  }

  #byte(byte: number): void {
    if (this.#quoted) {
      if (byte === quote) {
        this.#quoted = false
        this.#closed = true
      } else {
        this.#put(byte)
      }
    } else if (byte === quote && (this.#closed || this.#length === this.#cellFrom)) {
      if (this.#closed) this.#put(quote)
      this.#quoted = true
      this.#closed = false
    } else if (byte === this.#delimiter) {
      this.#endCell()
    } else if (isLineEnd(byte)) {
      this.#endRow()
    } else {
      this.#put(byte)
    }
  }

  #put(byte: number): void {
    if (this.#length - this.#cellFrom >= most.cellBytes || this.#length >= most.rowBytes) {
      this.#tooLong = true
      return
    }
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(2 * this.#bytes.length)
      grown.set(this.#bytes)
      this.#bytes = grown
    }
    this.#bytes[this.#length++] = byte
  }

  #endCell(): void {
    if (this.#tooLong || this.#ends.length >= most.cells) this.#length = this.#cellFrom
    if (this.#ends.length < most.cells) this.#ends.push(this.#length)
    this.#cellFrom = this.#length
    this.#closed = false
    this.#quoted = false
    this.#tooLong = false
  }

  #endRow(): void {
    this.#endCell()
    const ends = this.#ends
    // An empty line, or the second half of a line end of two.
    const blank = ends.length === 1 && ends[0] === 0
    if (!blank) {
      this.#onRow({
        length: ends.length,
        text: (index) =>
          index < 0 || index >= ends.length
            ? ''
            : textOf(this.#bytes.subarray(index === 0 ? 0 : ends[index - 1]!, ends[index]!)),
      })
    }
    this.#ends = []
    this.#length = 0
    this.#cellFrom = 0
  }
}

/** Far above what exports have, far below what hurts. */
const most = { headBytes: 65_536, cellBytes: 65_536, rowBytes: 1_048_576, cells: 1024 }

const quote = 0x22
const comma = 0x2c
const delimiters = [comma, 0x3b, 0x09] as const
const byteOrderMark = [0xef, 0xbb, 0xbf]

const isLineEnd = (byte: number): boolean => byte === 0x0a || byte === 0x0d

/** The one of which the first line has most. */
function delimiterOf(line: readonly number[]): number {
  const counts = delimiters.map((delimiter) => line.filter((byte) => byte === delimiter).length)
  return delimiters[counts.indexOf(Math.max(...counts))]!
}

const utf8 = newTextDecoder('utf-8')

function textOf(bytes: Uint8Array): string {
  const text = utf8.decode(bytes)
  return text.includes('\ufffd') ? newTextDecoder('windows-1252').decode(bytes) : text
}
