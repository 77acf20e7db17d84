import { rootName } from './xml/root-name.ts'

/** In words, what bytes look like that are no recording, so that a runner knows what to do about it. */
export function appearance(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'the file is empty'
  for (const [magic, means] of magics) if (magic.every((byte, i) => bytes[i] === byte)) return means
  const root = rootName(bytes)
  if (root === 'html') return 'it is a web page'
  if (root !== undefined) return `it is XML, but of the kind <${root}>`
  return `it begins with the bytes ${[...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}`
}

const magics: readonly (readonly [readonly number[], string])[] = [
  [[0x1f, 0x8b], 'it is gzip; what is inside has to be unpacked first'],
  [[0x50, 0x4b], 'it is a ZIP archive (or an Excel sheet); what is inside has to be unpacked first'],
  [[0x25, 0x50, 0x44, 0x46], 'it is a PDF'],
]
