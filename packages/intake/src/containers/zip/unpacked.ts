import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import type { Take } from '../container.ts'
import type { RandomAccess } from '../random-access.ts'

interface Unpacking {
  readonly deflated: boolean
  /** What it says it unpacks to. */
  readonly saysBytes: number
  /** Stops once there are more. */
  readonly maxBytes: number
  readonly take: Take
}

/**
 * Unpacks an entry stretch by stretch, of which no more than `maxBytes` are handed over. Rejects where the bytes
 * make no sense.
 *
 * @returns how many bytes there were, one more than `maxBytes` or so where it stopped, and their checksum
 */
export async function unpacked(packed: RandomAccess, { deflated, saysBytes, maxBytes, take }: Unpacking) {
  if (deflated && saysBytes <= Math.min(maxBytes, mostAtOnce)) {
    const all = await inflatedAtOnce(packed, saysBytes)
    if (all !== undefined) {
      await take(all)
      return { total: all.length, crc32: crc32(all) }
    }
  }
  let total = 0
  let checksum = 0
  for await (const stretch of (deflated ? inflated : stretches)(packed, stretchBytesFor(maxBytes))) {
    const room = maxBytes - total
    total += stretch.length
    const fitting = stretch.length > room ? stretch.subarray(0, room) : stretch
    checksum = crc32(fitting, checksum)
    await take(fitting)
    if (total > maxBytes) break
  }
  return { total, crc32: checksum }
}

/** Twice as quick as by stretches. Undefined where it is not what it says: those show how far it can be read. */
async function inflatedAtOnce(packed: RandomAccess, saysBytes: number): Promise<Uint8Array | undefined> {
  if (packed.sizeBytes > mostAtOnce) return undefined
  const bytes = new Uint8Array(packed.sizeBytes)
  if ((await packed.read(bytes, 0)) < bytes.length) return undefined
  try {
    // The end of a piece must not be met exactly, or another one is begun.
    const chunkSize = Math.max(64, saysBytes + 1)
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, saysBytes), chunkSize })
  } catch {
    return undefined
  }
}

/** Nobody else gets a turn meanwhile: some milliseconds. */
const mostAtOnce = 2 ** 21

async function* stretches(packed: RandomAccess, stretchBytes: number): AsyncGenerator<Uint8Array> {
  for (let position = 0; position < packed.sizeBytes; ) {
    // A new one each time: the one before may still lie in a stream's buffer.
    const stretch = new Uint8Array(Math.min(stretchBytes, packed.sizeBytes - position))
    const filled = await packed.read(stretch, position)
    if (filled < stretch.length) throw new Error('the archive ends in the middle of an entry')
    position += filled
    yield stretch
  }
}

async function* inflated(packed: RandomAccess, stretchBytes: number): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: stretchBytes })
  const fed = pipeline(Readable.from(stretches(packed, stretchBytes)), inflate).catch(() => {})
  try {
    yield* inflate
  } finally {
    inflate.destroy()
    await fed
  }
}

/** Small where only the beginning is wanted. */
const stretchBytesFor = (maxBytes: number): number => Math.min(2 ** 16, Math.max(2 ** 12, maxBytes))
