import { encodingOf } from './encoding.ts'
import { textChunks } from './text-chunks.ts'

/**
 * Local name of the first element, in lower case; undefined where the bytes do not begin like XML. Passes over
 * what may stand before it: blanks, the declaration, comments, a document type.
 */
export function rootName(bytes: Uint8Array): string | undefined {
  for (const length of searchedBytes) {
    const name = rootNameWithin(bytes.subarray(0, length))
    if (name !== undefined) return name
  }
  return undefined
}

/** The first element stands at the very beginning, but for a few files with a long comment before it. */
const searchedBytes = [512, 65_536]

function rootNameWithin(bytes: Uint8Array): string | undefined {
  const [chunk] = textChunks(bytes, encodingOf(bytes), bytes.length)
  let rest = chunk?.text.trimStart() ?? ''
  while (rest.startsWith('<?') || rest.startsWith('<!')) {
    const end = endOfPrologue(rest)
    if (end === 0) return undefined
    rest = rest.slice(end).trimStart()
  }
  return /^<(?:[\w.-]+:)?([a-z_][\w.-]*)[\s/>]/i.exec(rest)?.[1]?.toLowerCase()
}

/** Where a declaration, comment or document type ends; 0 where it does not. */
function endOfPrologue(text: string): number {
  if (text.startsWith('<!--')) return indexBehind(text, '-->')
  if (text.startsWith('<?')) return indexBehind(text, '?>')
  return /^[^[>]*\[/.test(text) ? indexBehind(text, ']>') : indexBehind(text, '>')
}

const indexBehind = (text: string, what: string): number => {
  const at = text.indexOf(what)
  return at < 0 ? 0 : at + what.length
}
