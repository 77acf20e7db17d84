import { answer, type Recording, type Result, refuse } from '@freshlegs/domain'
import { appearance } from './appearance.ts'
import type { Format } from './format.ts'
import { recognise } from './recognise.ts'

export interface Decoded {
  readonly format: Format
  /** One a session of the file, in its order; at least one. */
  readonly recordings: readonly Recording[]
}

export interface DecodeOptions {
  /** Larger files are refused unread. */
  readonly maxBytes?: number
}

/** Unpacked bytes of a file to its recordings, whatever format they are in. */
export function decode(
  bytes: Uint8Array,
  { maxBytes = defaultMaxBytes }: DecodeOptions = {},
): Result<Decoded> {
  if (bytes.length > maxBytes) {
    return refuse({ code: 'format.too-large', detail: `${bytes.length} bytes; the limit is ${maxBytes}` })
  }
  const format = recognise(bytes)
  if (format === undefined) return refuse({ code: 'format.unknown', detail: appearance(bytes) })
  const read = format.decode(bytes)
  return read.ok ? answer({ format, recordings: read.value }) : read
}

/** A whole day at one sample a second takes some 58 MiB of TCX, the most talkative of the formats. */
const defaultMaxBytes = 64 * 1024 * 1024
