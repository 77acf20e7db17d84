import { constants, gunzipSync } from 'node:zlib'
import { recognise } from '@freshlegs/formats'
import type { Entry } from '../containers/container.ts'
import { isGzip } from '../unpack-gzip.ts'

/** What the first bytes of an entry say it is, whatever it is called. */
export async function kindOf(entry: Entry): Promise<'recording' | 'archive' | 'other'> {
  const head = await headOf(entry)
  if (isZip(head)) return 'archive'
  return recognise(isGzip(head) ? unpackedHead(head) : head) === undefined ? 'other' : 'recording'
}

/** An entry first, or the directory's end of an empty archive. */
const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 &&
  head[1] === 0x4b &&
  ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6))

async function headOf(entry: Entry): Promise<Uint8Array> {
  const head = new Uint8Array(headBytes)
  let filled = 0
  // What cannot be read fails again, and is said, when it is read for good.
  await entry.stream(headBytes, (stretch) => {
    head.set(stretch, filled)
    filled += stretch.length
  })
  return head.subarray(0, filled)
}

/** At most a thousand times as long as the head itself. */
function unpackedHead(head: Uint8Array): Uint8Array {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return new Uint8Array(0)
  }
}

/** Room for blanks, comments and a long XML declaration before the first element. */
const headBytes = 4096
