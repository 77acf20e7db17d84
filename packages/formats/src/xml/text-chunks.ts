import { newTextDecoder, type TextDecoding } from '../new-text-decoder.ts'
import type { Encoding } from './encoding.ts'

/** A piece of a file as text, and the byte it begins at. */
export interface TextChunk {
  readonly text: string
  readonly byteOffset: number
}

/**
 * The text of an XML file in pieces, so that it is never held as one string. Bytes that are no character
 * become U+FFFD. A piece of UTF-8 ends behind a tag, so that neither a character nor an entity is cut in two.
 */
export function* textChunks(bytes: Uint8Array, encoding: Encoding, chunkBytes: number): Generator<TextChunk> {
  const decoder = decoderFor(encoding.label)
  const utf8 = encoding.label === 'utf-8'
  let byteOffset = encoding.from
  while (byteOffset < bytes.length) {
    const piece = bytes.subarray(byteOffset, byteOffset + chunkBytes)
    const last = byteOffset + piece.length === bytes.length
    const length = last || !utf8 ? piece.length : lengthToTag(piece)
    yield { text: decoder.decode(piece.subarray(0, length), { stream: !last && !utf8 }), byteOffset }
    byteOffset += length
  }
}

function decoderFor(label: string): TextDecoding {
  try {
    return newTextDecoder(label)
  } catch {
    // An encoding nobody knows. Tags and digits are the same bytes in nearly all of them.
    return newTextDecoder('utf-8')
  }
}

/** Up to and with the last `>`, or all of it where there is none. */
const lengthToTag = (piece: Uint8Array): number => piece.lastIndexOf(0x3e) + 1 || piece.length
