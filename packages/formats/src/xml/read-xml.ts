import type { Warning } from '@freshlegs/domain'
import { SaxesParser } from 'saxes'
import { encodingOf } from './encoding.ts'
import { escapeBareAmpersands } from './escape-bare-ampersands.ts'
import { localNames } from './local-names.ts'
import { textChunks } from './text-chunks.ts'

/** What a reader of some kind of XML hears. Names are local and in lower case, whatever prefix they had. */
export interface XmlVisitor {
  open(name: string, attributes: Attributes): void
  /** `text` is what stood between the tags, where no other element stood there. */
  close(name: string, text: string, parent: string): void
}

export type Attributes = Readonly<Record<string, string | undefined>>

export interface XmlFault extends Warning {
  readonly code: 'format.corrupt' | 'format.truncated'
}

/**
 * Reads XML from bytes, without namespaces, document types or a schema, and goes on behind every fault that
 * can be passed. Answers what was wrong, which is nothing, `format.corrupt`, `format.truncated`, or both, and
 * behind which byte that was noticed first.
 * Memory and time are bounded by `limits`, whatever the file says.
 */
export function readXml(bytes: Uint8Array, visitor: XmlVisitor): readonly XmlFault[] {
  const encoding = encodingOf(bytes)
  const parser = new SaxesParser({ fragment: true, position: false, xmlns: false })
  const localName = localNames()
  const open: string[] = []
  const warnings: XmlFault[] = []
  let text = ''
  let heard = 0
  let faults = 0
  let byteOffset = () => 0
  // What the parser finds wrong at the end is one and the same thing, that it comes too early.
  let ended = false
  let unfinished = false

  parser.on('opentag', ({ name, attributes }) => {
    heard++
    text = ''
    const local = localName(name)
    open.push(local)
    if (open.length > limits.depth) throw new Stop(`elements are nested more than ${limits.depth} deep`)
    visitor.open(local, attributes)
  })
  parser.on('closetag', () => {
    const local = open.pop() ?? ''
    visitor.close(local, text, open.at(-1) ?? '')
    text = ''
  })
  const addText = (more: string) => {
    text = text === '' ? more : text + more
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  // No handler more: from the seventh on V8 keeps the parser as a dictionary, and it is six times slower.
  parser.on('error', ({ message }) => {
    if (ended) {
      unfinished = true
      return
    }
    if (faults === 0) {
      warnings.push({
        code: 'format.corrupt',
        detail: `faulty XML: ${message.replace(/\.$/, '')}`,
        byteOffset: byteOffset(),
      })
    }
    if (++faults > limits.faults) throw new Stop(`the XML has more than ${limits.faults} faults`)
  })

  let charsBefore = 0
  let silentSince = { heard, byteOffset: 0 }
  try {
    for (const chunk of textChunks(bytes, encoding, limits.chunkBytes)) {
      const piece = escapeBareAmpersands(chunk.text)
      const start = charsBefore
      byteOffset = () => chunk.byteOffset + encoding.bytesOf(piece, Math.max(0, parser.position - start))
      if (heard > silentSince.heard) silentSince = { heard, byteOffset: chunk.byteOffset }
      if (chunk.byteOffset - silentSince.byteOffset > limits.tokenBytes) {
        throw new Stop(`no tag ends within ${limits.tokenBytes} bytes`)
      }
      parser.write(piece)
      charsBefore += piece.length
    }
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown
    const detail = `${thrown.message}; nothing was read from there on`
    return [...warnings, { code: 'format.corrupt', detail, byteOffset: byteOffset() }]
  }

  ended = true
  parser.close()
  if (!unfinished) return warnings
  const inside = open.at(-1)
  const detail = inside === undefined ? 'the file ends inside a tag' : `the file ends inside <${inside}>`
  return [...warnings, { code: 'format.truncated', detail, byteOffset: bytes.length }]
}

/** Far above anything a recording holds, far below what hurts. */
const limits = {
  chunkBytes: 65_536,
  depth: 64,
  /** Faults that are passed over before the rest is given up. */
  faults: 1000,
  /** Between the end of one tag and the end of the next. */
  tokenBytes: 1_048_576,
}

class Stop extends Error {}
