import { newTextDecoder } from '../new-text-decoder.ts'

/** What could be read of a text of JSON. */
export interface LooseJson {
  /** Undefined where there is nothing. */
  readonly json: unknown
  /** The text ends too early: what was whole by then was read. */
  readonly cut: boolean
  /** Why nothing was read from some place on, and where that was. */
  readonly fault?: { readonly detail: string; readonly byteOffset: number }
}

/**
 * Reads JSON as Polar writes it, with NaN outside of strings. Never throws, and keeps a bounded number of things
 * whatever the bytes say: it stops at the first fault, and answers what it has.
 */
export function looseJson(bytes: Uint8Array): LooseJson {
  return new LooseReader(bytes).read()
}

class LooseReader {
  readonly #bytes: Uint8Array
  readonly #decoder = newTextDecoder('utf-8')
  readonly #remembered: string[] = new Array(slots).fill('')
  #at: number
  #stopped = false
  #cut = false
  #fault: { detail: string; byteOffset: number } | undefined
  #things = 0
  #numbers = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  }

  read(): LooseJson {
    const json = this.#value(0)
    return {
      json: json === nothing ? undefined : json,
      cut: this.#cut,
      ...(this.#fault === undefined ? {} : { fault: this.#fault }),
    }
  }

  #value(depth: number): unknown {
    const letter = this.#next()
    if (letter === quote) return this.#string()
    if (letter === openBrace) return this.#object(depth + 1)
    if (letter === openBracket) return this.#array(depth + 1)
    if (letter === minus || (letter >= zero && letter <= nine)) return this.#number()
    for (const [word, value] of words) if (this.#takeWord(word)) return value
    return this.#stop(`the letter ${letter} begins no value`)
  }

  #object(depth: number): unknown {
    const object: Record<string, unknown> = {}
    this.#countThing(depth)
    this.#at++
    if (this.#takeIf(closeBrace)) return object
    while (!this.#stopped) {
      if (this.#next() !== quote) return this.#stop('a name was expected', object)
      const name = this.#string()
      if (this.#next() !== colon) return this.#stop('a colon was expected', object)
      this.#at++
      const value = this.#value(depth)
      if (value === nothing) break
      if (typeof name === 'string' && name !== '__proto__') object[name] = value
      if (this.#takeIf(closeBrace)) break
      if (!this.#takeIf(comma)) return this.#stop('a comma was expected', object)
    }
    return object
  }

  /** In a list, null is NaN: lists of Polar hold numbers or objects. */
  #array(depth: number): unknown {
    const list: unknown[] = []
    this.#countThing(depth)
    this.#at++
    if (this.#takeIf(closeBracket)) return list
    while (!this.#stopped) {
      const value = this.#value(depth)
      if (value === nothing) break
      if (typeof value === 'number' && ++this.#numbers > most.numbers)
        this.#stop(`it holds more than ${most.numbers} numbers`)
      if (list.length < most.inOneList) list.push(value ?? Number.NaN)
      if (this.#takeIf(closeBracket)) break
      if (!this.#takeIf(comma)) return this.#stop('a comma was expected', list)
    }
    return list
  }

  /** Digits are added up on the way; only what has an exponent or too many of them goes the slow way. */
  #number(): unknown {
    const from = this.#at
    let sum = 0
    let digits = 0
    let behindPoint = -1
    let letter = this.#bytes[this.#at]
    let plain = true
    while (letter !== undefined && isOfNumber(letter)) {
      if (letter >= zero && letter <= nine) {
        sum = 10 * sum + letter - zero
        digits++
        if (behindPoint >= 0) behindPoint++
      } else if (letter === point) behindPoint = 0
      else if (letter !== minus || this.#at !== from) plain = false
      letter = this.#bytes[++this.#at]
    }
    if (letter === undefined) {
      // There may have been more digits.
      this.#cut = true
      this.#stopped = true
      return nothing
    }
    if (!plain || digits > exactDigits) {
      const length = Math.min(this.#at - from, longestNumber)
      return Number(String.fromCharCode(...this.#bytes.subarray(from, from + length)))
    }
    const size = behindPoint > 0 ? sum / 10 ** behindPoint : sum
    return this.#bytes[from] === minus ? -size : size
  }

  #string(): unknown {
    const from = this.#at + 1
    let escaped = false
    let to = from
    for (; this.#bytes[to] !== quote; to++) {
      if (to >= this.#bytes.length) {
        this.#cut = true
        this.#stopped = true
        return nothing
      }
      if (this.#bytes[to] === backslash) {
        escaped = true
        to++
      }
    }
    this.#at = to + 1
    this.#countThing(0)
    if (to - from > longestString) return ''
    const text = this.#textAt(from, to)
    return escaped ? unescaped(text) : text
  }

  /** A file has few names and uses each thousands of times, so the last text in each slot is remembered. */
  #textAt(from: number, to: number): string {
    const slot = (31 * (to - from) + 7 * this.#bytes[to - 1]! + this.#bytes[from]!) % slots
    const last = this.#remembered[slot]!
    if (this.#isAt(from, to, last)) return last
    const text = this.#decoder.decode(this.#bytes.subarray(from, to))
    this.#remembered[slot] = text
    return text
  }

  #isAt(from: number, to: number, text: string): boolean {
    if (text.length !== to - from) return false
    for (let i = from; i < to; i++) if (this.#bytes[i] !== text.charCodeAt(i - from)) return false
    return true
  }

  /** The next letter that is no blank; 0 at the end. */
  #next(): number {
    for (;;) {
      const letter = this.#bytes[this.#at]
      if (letter === undefined) {
        this.#cut ||= !this.#stopped
        this.#stopped = true
        return 0
      }
      if (letter !== 0x20 && letter !== 0x0a && letter !== 0x0d && letter !== 0x09) return letter
      this.#at++
    }
  }

  #takeIf(letter: number): boolean {
    const is = this.#next() === letter
    if (is) this.#at++
    return is
  }

  #takeWord(word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.#bytes[this.#at + i] !== word.charCodeAt(i)) return false
    this.#at += word.length
    return true
  }

  #countThing(depth: number): void {
    if (depth > most.depth) this.#stop(`it is nested more than ${most.depth} deep`)
    else if (++this.#things > most.things) this.#stop(`it holds more than ${most.things} things`)
  }

  #stop(detail: string, sofar: unknown = nothing): unknown {
    if (!this.#stopped) this.#fault = { detail, byteOffset: this.#at }
    this.#stopped = true
    return sofar
  }
}

/** Not undefined, which would be a value, and not null, which is one. */
const nothing = Symbol('nothing')

const words: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', Number.NaN],
]

function unescaped(text: string): string {
  try {
    const value: unknown = JSON.parse(`"${text}"`)
    return typeof value === 'string' ? value : ''
  } catch {
    return ''
  }
}

/** Digits, signs, the point and the exponent. */
const isOfNumber = (letter: number): boolean =>
  (letter >= zero && letter <= nine) ||
  letter === point ||
  letter === minus ||
  letter === plus ||
  letter === smallE ||
  letter === capitalE

/**
 * Ours, against files made to exhaust us. Two days at a sample a second, each an object with its time in words, are two
 * million things; 99 hours of sixteen kinds are six million numbers.
 */
const most = { depth: 32, things: 2_000_000, numbers: 6_000_000, inOneList: 400_000 }

/** Numbers of so many digits are exact, and so is what they are divided by. */
const exactDigits = 15

const slots = 256
const longestNumber = 64
const longestString = 4096

const quote = 0x22
const plus = 0x2b
const comma = 0x2c
const minus = 0x2d
const point = 0x2e
const zero = 0x30
const nine = 0x39
const colon = 0x3a
const capitalE = 0x45
const openBracket = 0x5b
const backslash = 0x5c
const closeBracket = 0x5d
const smallE = 0x65
const openBrace = 0x7b
const closeBrace = 0x7d
