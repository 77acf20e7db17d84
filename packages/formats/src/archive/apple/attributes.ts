import { newTextDecoder } from '../../new-text-decoder.ts'

/**
 * Walks the attributes of a start tag, wherever it lies in `bytes`, and hands over where each name and value stands.
 * Answers the first byte behind the tag; -1 where the bytes end inside it; -2 where it is broken, since another tag
 * begins in it, which no XML has, not even between quotes.
 *
 * @param from the first byte behind the tag's name
 */
export function walkAttributes(bytes: Uint8Array, from: number, onAttribute: OnAttribute): number {
  let i = from
  for (;;) {
    while (isBetween(bytes[i])) i++
    if (i >= bytes.length) return -1
    if (bytes[i] === greater) return i + 1
    if (bytes[i] === less) return -2
    const nameFrom = i++
    while (isName(bytes[i])) i++
    const nameTo = i
    while (isBetween(bytes[i])) i++
    if (i >= bytes.length) return -1
    // A name without a value is no XML; neither is what stands for a name here.
    if (bytes[i] !== equals) continue
    i++
    while (isBetween(bytes[i])) i++
    if (i >= bytes.length) return -1
    const quote = bytes[i]!
    if (quote !== doubleQuote && quote !== singleQuote) continue
    const valueFrom = i + 1
    let valueTo = valueFrom
    while (valueTo < bytes.length && bytes[valueTo] !== quote && bytes[valueTo] !== less) valueTo++
    if (valueTo === bytes.length) return -1
    if (bytes[valueTo] === less) return -2
    onAttribute(nameFrom, nameTo, valueFrom, valueTo)
    i = valueTo + 1
  }
}

export type OnAttribute = (nameFrom: number, nameTo: number, valueFrom: number, valueTo: number) => void

/** All attributes of a start tag as text, entities resolved. */
export function attributesOf(bytes: Uint8Array, from: number): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  walkAttributes(bytes, from, (nameFrom, nameTo, valueFrom, valueTo) => {
    values.set(textOf(bytes, nameFrom, nameTo), textOf(bytes, valueFrom, valueTo))
  })
  return values
}

/** A stretch of bytes as text, entities resolved. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  const text = decoder.decode(bytes.subarray(from, to))
  return text.includes('&') ? text.replace(entity, resolved) : text
}

const decoder = newTextDecoder('utf-8')

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos));/gi

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function resolved(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

const less = 0x3c
const greater = 0x3e
const equals = 0x3d
const doubleQuote = 0x22
const singleQuote = 0x27

/** Blanks, and the slash of a tag without children. */
const isBetween = (byte: number | undefined): boolean => byte !== undefined && kinds[byte] === between

const isName = (byte: number | undefined): boolean => byte !== undefined && kinds[byte] === 0

/** What a byte is between attributes: looked up, since it is asked of every byte of gigabytes. */
const between = 1
const kinds = new Uint8Array(256)
for (const byte of [0x20, 0x0a, 0x0d, 0x09, 0x2f]) kinds[byte] = between
for (const byte of [equals, greater, less]) kinds[byte] = 2
