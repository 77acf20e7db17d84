import type { Warning } from '@freshlegs/domain'
import { crc16 } from './crc16.ts'
import { type FileHeader, readFileHeader } from './file-header.ts'
import { type Finding, findMessages } from './find-messages.ts'
import type { FoundMessages } from './found-messages.ts'
import { readTables } from './read-tables.ts'
import type { Table } from './table.ts'

/** The messages of one file of a chain. */
export interface Part {
  readonly tables: ReadonlyMap<number, Table>
  /** Whether it ends where it should. */
  readonly isComplete: boolean
}

/**
 * Reads a FIT file, or several of them one after the other, as far as they can be read. A file that does not
 * say what it is (Garmin appends a swimmer's heart beats so) goes on with the one before it.
 */
export function readChain(bytes: Uint8Array): {
  readonly parts: readonly Part[]
  readonly warnings: readonly Warning[]
} {
  const drafts: { readonly found: Map<number, FoundMessages>; size: number; isComplete: boolean }[] = []
  const warnings: Warning[] = []
  let at = 0
  let header = readFileHeader(bytes, at)
  for (let file = 0; header !== undefined && file < mostFiles; file++) {
    const { from, end, next, isComplete, warnings: said } = extentOf(bytes, at, header)
    const goesOn = drafts.length > 0 && !namesItself(bytes, from)
    const draft = goesOn
      ? drafts.at(-1)!
      : { found: new Map<number, FoundMessages>(), size: 0, isComplete: true }
    if (!goesOn) drafts.push(draft)
    draft.size += end - from
    const finding = findMessages(bytes, { from, end }, draft.found)
    draft.isComplete &&= isComplete && finding.because === 'end'
    warnings.push(...said, ...warningsOf(finding, { isComplete, end }))
    at = next
    header = readFileHeader(bytes, at)
  }
  if (at < bytes.length && drafts.length > 0) {
    const left = bytes.length - at
    warnings.push({
      code: 'format.trailing-bytes',
      detail: `${left} bytes follow the end of the file`,
      byteOffset: at,
    })
  }
  let dropped = 0
  const parts = drafts.map(({ found, size, isComplete }) => {
    const read = readTables(bytes, found.values(), size)
    dropped += read.dropped
    return { tables: read.tables, isComplete }
  })
  if (dropped > 0) {
    warnings.push({
      code: 'format.corrupt',
      detail: `${dropped} fields were left out: nearly no message has them`,
    })
  }
  return { parts, warnings }
}

interface Extent {
  /** The messages lie from here up to `end`; the next file of the chain would begin at `next`. */
  readonly from: number
  readonly end: number
  readonly next: number
  readonly isComplete: boolean
  readonly warnings: readonly Warning[]
}

/** How far one file of a chain reaches, by its header, and whether its checksum agrees. */
function extentOf(bytes: Uint8Array, at: number, { size, dataSize }: FileHeader): Extent {
  const from = Math.min(at + size, bytes.length)
  const toEnd = { from, end: bytes.length, next: bytes.length, isComplete: false }
  if (dataSize === 0) {
    if (readFileHeader(bytes, from + crcSize))
      return { from, end: from, next: from + crcSize, isComplete: true, warnings: [] }
    const detail = 'the header does not say how much data follows: read to the end of the file'
    const hasChecksum = crc16(bytes, at, bytes.length) === 0
    return {
      ...toEnd,
      end: hasChecksum ? bytes.length - crcSize : bytes.length,
      warnings: [{ code: 'format.truncated', detail, byteOffset: at }],
    }
  }
  const end = from + dataSize
  if (end > bytes.length) {
    const detail = `the header promises ${dataSize} bytes of data, the file ends after ${bytes.length - from}`
    return { ...toEnd, warnings: [{ code: 'format.truncated', detail, byteOffset: bytes.length }] }
  }
  const next = Math.min(end + crcSize, bytes.length)
  const complete = { from, end, next, isComplete: true }
  if (next < end + crcSize) {
    const detail = 'the checksum at the end is missing'
    return { ...complete, warnings: [{ code: 'format.checksum', detail, byteOffset: end }] }
  }
  if (crc16(bytes, at, next) === 0) return { ...complete, warnings: [] }
  if (next === bytes.length || readFileHeader(bytes, next)) {
    const detail = 'the checksum does not agree with the data'
    return { ...complete, warnings: [{ code: 'format.checksum', detail, byteOffset: end }] }
  }
  const detail = `after the ${dataSize} bytes that the header promises comes neither checksum nor another file: read to the end`
  return { ...toEnd, warnings: [{ code: 'format.corrupt', detail, byteOffset: end }] }
}

function warningsOf(
  { because, endedAt, skipped, undescribed }: Finding,
  { isComplete, end }: { readonly isComplete: boolean; readonly end: number },
): Warning[] {
  const warnings: Warning[] = []
  const first = skipped[0]
  if (first) {
    const lost = skipped.reduce((sum, { from, to }) => sum + to - from, 0)
    const detail = `${skipped.length} damaged stretches, ${lost} bytes together, were passed over`
    warnings.push({ code: 'format.corrupt', detail, byteOffset: first.from })
  }
  if (because === 'lost') {
    const detail = `the message at byte ${endedAt} makes no sense, nor does what follows: ${end - endedAt} bytes left unread`
    warnings.push({ code: 'format.corrupt', detail, byteOffset: endedAt })
  } else if (because === 'full') {
    const detail = `more kinds of fields than any watch writes: ${end - endedAt} bytes left unread`
    warnings.push({ code: 'format.corrupt', detail, byteOffset: endedAt })
  } else if (because === 'cut' && isComplete) {
    const detail = `the message at byte ${endedAt} goes on past the end of the data at byte ${end}`
    warnings.push({ code: 'format.corrupt', detail, byteOffset: endedAt })
  }
  if (undescribed > 0) {
    const detail = `${undescribed} fields of apps are not described in the file and were left out`
    warnings.push({ code: 'format.unknown-developer-field', detail })
  }
  return warnings
}

/** True when the first message from `at` on is the one by which a file says what it is. */
const namesItself = (bytes: Uint8Array, at: number): boolean => bytes[at + 3] === 0 && bytes[at + 4] === 0

const crcSize = 2

/** Ours, against files made to exhaust us: real chains have a handful. */
const mostFiles = 1000
