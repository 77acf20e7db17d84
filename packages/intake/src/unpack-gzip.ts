import { constants, gunzipSync } from 'node:zlib'
import { answer, type Result, refuse } from '@freshlegs/domain'

/**
 * The bytes of a gzip file, at most `maxBytes` of them; other bytes as they are. What is cut short or damaged is
 * answered as far as it can be read: that is still most of a run, and the format's reader warns of it. Several files
 * packed one behind the other come out as one, as gzip itself has it.
 *
 * Refuses with `format.too-large`, and with `format.corrupt` where not even the beginning can be unpacked.
 */
export function unpackGzip(bytes: Uint8Array, maxBytes: number): Result<Uint8Array> {
  if (!isGzip(bytes)) return bytes.length > maxBytes ? tooLarge(maxBytes) : answer(bytes)
  const whole = unpacked(bytes, maxBytes)
  if (whole === 'too-large') return tooLarge(maxBytes)
  const read = whole === 'damaged' ? readablePart(bytes, maxBytes) : whole
  // Nothing may have been packed; else not even the beginning of it is there.
  if (read.length === 0 && unpacked(bytes, maxBytes, constants.Z_FINISH) === 'damaged') {
    return refuse({ code: 'format.corrupt', detail: 'the gzip file could not be unpacked' })
  }
  return answer(read)
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Unless told otherwise it does not mind a missing end, but always what makes no sense. */
function unpacked(
  bytes: Uint8Array,
  maxBytes: number,
  finishFlush: number = constants.Z_SYNC_FLUSH,
): Uint8Array | 'too-large' | 'damaged' {
  try {
    return gunzipSync(bytes, {
      finishFlush,
      maxOutputLength: Math.max(1, maxBytes),
      chunkSize: 2 ** 16,
    })
  } catch (error) {
    return error instanceof RangeError ? 'too-large' : 'damaged'
  }
}

/** Up to the damage: the longest beginning that can be unpacked, found by halving. */
function readablePart(bytes: Uint8Array, maxBytes: number): Uint8Array {
  let best: Uint8Array = new Uint8Array(0)
  let sound = 0
  let damaged = bytes.length
  while (damaged - sound > 1) {
    const middle = (sound + damaged) >>> 1
    const part = unpacked(bytes.subarray(0, middle), maxBytes)
    if (part instanceof Uint8Array) {
      best = part
      sound = middle
    } else damaged = middle
  }
  return best
}

const tooLarge = (maxBytes: number): Result<never> =>
  refuse({ code: 'format.too-large', detail: `expected at most ${maxBytes} bytes, unpacked` })
