import { newTextDecoder } from './new-text-decoder.ts'
import { rootName } from './xml/root-name.ts'

/** In words, what bytes look like that are no recording, so that a runner knows what to do about it. */
export function appearance(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'the file is empty'
  for (const [magic, means] of magics) if (magic.every((byte, i) => bytes[i] === byte)) return means
  const root = rootName(bytes)
  if (root === 'html') return 'it is a web page'
  if (root === 'healthdata')
    return 'it is all of Apple Health; import the export.zip it came in, which has the routes too'
  if (root !== undefined) return `it is XML, but of the kind <${root}>`
  if (/^[{[]/.test(firstLetter(bytes))) return 'it is JSON, but no training session of Polar Flow'
  return `it begins with the bytes ${[...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')}`
}

const firstLetter = (bytes: Uint8Array): string =>
  newTextDecoder('utf-8').decode(bytes.subarray(0, 64)).trimStart().slice(0, 1)

const magics: readonly (readonly [readonly number[], string])[] = [
  [[0x1f, 0x8b], 'it is gzip; what is inside has to be unpacked first'],
  [[0x50, 0x4b], 'it is a ZIP archive (or an Excel sheet); what is inside has to be unpacked first'],
  [[0x25, 0x50, 0x44, 0x46], 'it is a PDF'],
]
