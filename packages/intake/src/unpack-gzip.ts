import { constants, createGunzip } from 'node:zlib'
import { answer, type Result, refuse } from '@freshlegs/domain'

/**
 * The bytes of a gzip file, at most `maxBytes` of them; other bytes as they are. What is cut short or damaged is
 * answered as far as it can be read: that is still most of a run, and the format's reader warns of it. Several files
 * packed one behind the other come out as one, as gzip itself has it.
 *
 * Refuses with `format.too-large`, and with `format.corrupt` where not even the beginning can be unpacked. Never
 * rejects.
 */
export async function unpackGzip(bytes: Uint8Array, maxBytes: number): Promise<Result<Uint8Array>> {
  if (!isGzip(bytes)) return bytes.length > maxBytes ? tooLarge(maxBytes) : answer(bytes)
  const room: Room = { bytes: new Uint8Array(likelyBytes(bytes, maxBytes)), filled: 0, maxBytes }
  let end = await fill(room, bytes, pieceBytes)
  // The piece in which damage is found is lost: once more with small ones, so that it is little.
  if (end === 'damaged') end = await fill(room, bytes, Math.max(leastPieceBytes, room.filled >>> 10))
  if (end === 'too-large') return tooLarge(maxBytes)
  const isNothing = room.filled === 0 && (end === 'damaged' || bytes.length < emptyFileBytes)
  return isNothing ? corrupt : answer(room.bytes.subarray(0, room.filled))
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

interface Room {
  bytes: Uint8Array
  filled: number
  readonly maxBytes: number
}

async function fill(
  room: Room,
  packed: Uint8Array,
  chunkSize: number,
): Promise<'whole' | 'damaged' | 'too-large'> {
  room.filled = 0
  // A missing end is no error to it.
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize })
  gunzip.end(packed)
  try {
    for await (const piece of gunzip) {
      const filled = room.filled + piece.length
      if (filled > room.maxBytes) return 'too-large'
      if (filled > room.bytes.length) room.bytes = larger(room.bytes, filled)
      room.bytes.set(piece, room.filled)
      room.filled = filled
    }
    return 'whole'
  } catch {
    return 'damaged'
  }
}

const pieceBytes = 2 ** 16

/** A few seconds of a run. */
const leastPieceBytes = 2 ** 9

/** The last four bytes say how long it is unpacked. Where they lie, memory that is not written to costs nothing. */
function likelyBytes(bytes: Uint8Array, maxBytes: number): number {
  const says = bytes.subarray(-4).reduceRight((sum, byte) => sum * 256 + byte, 0)
  return Math.min(says, maxBytes, bytes.length * mostPacked)
}

/** Deflate cannot do better. */
const mostPacked = 1032

/** Head, end, and nothing in between. */
const emptyFileBytes = 20

function larger(bytes: Uint8Array, neededBytes: number): Uint8Array {
  const grown = new Uint8Array(Math.max(neededBytes, 2 * bytes.length))
  grown.set(bytes)
  return grown
}

const tooLarge = (maxBytes: number): Result<never> =>
  refuse({ code: 'format.too-large', detail: `expected at most ${maxBytes} bytes, unpacked` })

const corrupt: Result<never> = refuse({
  code: 'format.corrupt',
  detail: 'the gzip file could not be unpacked',
})
