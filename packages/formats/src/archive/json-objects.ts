import { newTextDecoder } from '../new-text-decoder.ts'

/** An object of a JSON file, as yet unchecked. */
export type JsonObject = Readonly<Record<string, unknown>>

/**
 * Finds objects in a JSON file of any size and hands them out one by one: those that lie in a list, under keys that
 * are `wanted`. Only one of them is held at a time; what is too large, nested too deep or no JSON is passed over.
 *
 * Our own, because it leaves the parsing of an object to the language, which is quicker than to read token by token,
 * and because the parsers of streams hold any text, however long.
 */
export class JsonObjects {
  readonly #wanted: (keys: readonly string[]) => boolean
  readonly #onObject: (object: JsonObject, keys: readonly string[]) => void
  /** What is open: a key for an object (the one being read), undefined for a list. */
  #open: (string | undefined)[] = []
  #inText = false
  #escaped = false
  /** The text being read, while it may be a key. */
  #key: number[] = []
  /** Pieces of the object that is collected, their bytes, the keys above it, and how deep it began. */
  #pieces: Uint8Array[] | undefined
  #size = 0
  #keys: readonly string[] = []
  #collectedFrom = 0
  /** Levels beyond those that are kept. */
  #deeper = 0

  constructor(
    wanted: (keys: readonly string[]) => boolean,
    onObject: (object: JsonObject, keys: readonly string[]) => void,
  ) {
    this.#wanted = wanted
    this.#onObject = onObject
  }

  /** The next stretch of the file. */
  read(chunk: Uint8Array): void {
    // Where the part of this stretch begins that belongs to the object being collected.
    let from = 0
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!
      if (this.#inText) this.#text(byte)
      else if (byte === quote) this.#beginText()
      else if (byte === openBrace || byte === openBracket) {
        if (byte === openBrace && this.#pieces === undefined && this.#begins()) from = i
        if (this.#open.length < most.depth) this.#open.push(byte === openBrace ? '' : undefined)
        else this.#deeper++
      } else if (byte === closeBrace || byte === closeBracket) {
        if (this.#deeper > 0) this.#deeper--
        else this.#open.pop()
        if (this.#pieces !== undefined && this.#open.length === this.#collectedFrom) {
          this.#collect(chunk.subarray(from, i + 1))
          this.#end()
        }
      } else if (byte === colon) this.#endKey()
    }
    this.#collect(chunk.subarray(from))
  }

  #text(byte: number): void {
    if (this.#escaped) this.#escaped = false
    else if (byte === backslash) this.#escaped = true
    else if (byte === quote) {
      this.#inText = false
      return
    }
    if (this.#pieces === undefined && this.#key.length < most.keyBytes) this.#key.push(byte)
  }

  #beginText(): void {
    this.#inText = true
    if (this.#pieces === undefined) this.#key = []
  }

  #endKey(): void {
    if (this.#pieces !== undefined || this.#open.at(-1) === undefined) return
    this.#open[this.#open.length - 1] = String.fromCharCode(...this.#key)
  }

  #begins(): boolean {
    if (this.#open.length === 0 || this.#open.at(-1) !== undefined) return false
    const keys = this.#open.filter((key) => key !== undefined)
    if (!this.#wanted(keys)) return false
    this.#pieces = []
    this.#size = 0
    this.#keys = keys
    this.#collectedFrom = this.#open.length
    return true
  }

  #collect(piece: Uint8Array): void {
    if (this.#pieces === undefined || piece.length === 0) return
    this.#size += piece.length
    if (this.#size > most.objectBytes) this.#pieces.length = 0
    // Chunks are only lent to us.
    else this.#pieces.push(piece.slice())
  }

  #end(): void {
    const pieces = this.#pieces ?? []
    this.#pieces = undefined
    if (this.#size > most.objectBytes) return
    const object = parsed(pieces)
    if (object !== undefined) this.#onObject(object, this.#keys)
  }
}

/** Far above what exports have, far below what hurts. */
const most = { objectBytes: 4 * 1024 * 1024, depth: 256, keyBytes: 64 }

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
const openBrace = 0x7b
const closeBrace = 0x7d
const openBracket = 0x5b
const closeBracket = 0x5d

function parsed(pieces: readonly Uint8Array[]): JsonObject | undefined {
  const decoder = newTextDecoder('utf-8')
  const text = pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode()
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
