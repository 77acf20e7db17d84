import type { ByteSink } from './bytes/byte-sink.ts'
import type { ByteSource } from './bytes/byte-source.ts'
import { Unsound } from './bytes/unsound.ts'

/** Writes texts and large whole numbers, all the lengths before all the letters. */
export function writeTexts(sink: ByteSink, values: readonly (string | bigint)[]): void {
  const texts = values.map(String)
  for (const [i, text] of texts.entries())
    sink.varint(2 * text.length + (typeof values[i] === 'bigint' ? 1 : 0))
  for (const text of texts) for (let i = 0; i < text.length; i++) sink.varint(text.charCodeAt(i))
}

/** @throws Unsound */
export function readTexts(source: ByteSource, count: number): (string | bigint)[] {
  source.demand(count)
  const lengths = Array.from({ length: count }, () => source.varint())
  return lengths.map((length) => {
    const text = readText(source, Math.floor(length / 2))
    if (length % 2 === 0) return text
    if (!wholeNumber.test(text)) throw new Unsound('letters where a whole number was announced', source.at)
    return BigInt(text)
  })
}

function readText(source: ByteSource, length: number): string {
  source.demand(length)
  let text = ''
  for (let from = 0; from < length; from += chunk) {
    const codes = Array.from({ length: Math.min(chunk, length - from) }, () => source.varint())
    text += String.fromCharCode(...codes)
  }
  return text
}

/** Arguments of one call. */
const chunk = 4096

/** Of 64 bits, or a few more: longer ones take their time to be read. */
const wholeNumber = /^-?\d{1,40}$/
