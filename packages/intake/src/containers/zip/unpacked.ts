import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createInflateRaw } from 'node:zlib'
import type { Take } from '../container.ts'
import type { RandomAccess } from '../random-access.ts'

interface Unpacking {
  readonly deflated: boolean
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
export async function unpacked(packed: RandomAccess, { deflated, maxBytes, take }: Unpacking) {
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
