/** How the characters of an XML file are stored, and where they begin. */
export interface Encoding {
  /** As the `TextDecoder` standard calls it, or whatever the file says. */
  readonly label: string
  /** First byte behind the byte order mark, blanks and the declaration. */
  readonly from: number
  /** Bytes that the first `length` characters of `text` take up. */
  readonly bytesOf: (text: string, length: number) => number
}

/** The encoding by the byte order mark, else by the first character, else by the XML declaration, else UTF-8. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const sign = signs.find(({ begins }) => begins.every((byte, i) => bytes[i] === byte))
  const { label: signed, markBytes = 0, unitBytes = 1, firstByte = 0 } = sign ?? {}
  const begins = bytes.subarray(markBytes, markBytes + headBytes)
  const head = unitBytes === 1 ? begins : begins.filter((_, i) => i % unitBytes === firstByte)
  const declaration = /^\s*<\?xml\s[^>]*\?>/i.exec(String.fromCharCode(...head))?.[0] ?? ''
  const label = signed ?? declaredLabel(declaration)
  return {
    label,
    from: markBytes + unitBytes * declaration.length,
    bytesOf: label === 'utf-8' ? utf8Bytes : (_, length) => unitBytes * length,
  }
}

interface Sign {
  readonly begins: readonly number[]
  readonly label: string
  readonly markBytes?: number
  readonly unitBytes?: number
  /** Which byte of a unit holds a letter of the alphabet. */
  readonly firstByte?: number
}

const signs: readonly Sign[] = [
  { begins: [0xef, 0xbb, 0xbf], label: 'utf-8', markBytes: 3 },
  { begins: [0xff, 0xfe], label: 'utf-16le', markBytes: 2, unitBytes: 2 },
  { begins: [0xfe, 0xff], label: 'utf-16be', markBytes: 2, unitBytes: 2, firstByte: 1 },
  { begins: [0x3c, 0], label: 'utf-16le', unitBytes: 2 },
  { begins: [0, 0x3c], label: 'utf-16be', unitBytes: 2, firstByte: 1 },
]

/** Longer than any declaration and the blanks that some programs write before it. */
const headBytes = 256

function declaredLabel(declaration: string): string {
  const label = /\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(declaration)?.[1]?.toLowerCase()
  // A declaration that can be read byte by byte is not UTF-16, whatever it says of itself: .NET writes such files.
  return label === undefined || label === 'utf8' || label.startsWith('utf-16') ? 'utf-8' : label
}

function utf8Bytes(text: string, length: number): number {
  let count = 0
  for (let i = 0; i < length && i < text.length; i++) {
    const code = text.charCodeAt(i)
    const halfOfPair = code >= 0xd800 && code <= 0xdfff // the pair takes four
    count += code < 0x80 ? 1 : code < 0x800 || halfOfPair ? 2 : 3
  }
  return count
}
