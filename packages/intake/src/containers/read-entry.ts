import { answer, type Result, refuse } from '@freshlegs/domain'
import type { Entry } from './container.ts'

/** All bytes of an entry, refused where there are more than `maxBytes`. */
export async function readEntry(entry: Entry, maxBytes: number): Promise<Result<Uint8Array<ArrayBuffer>>> {
  if (entry.problem !== undefined) return refuse(entry.problem)
  if (entry.sizeBytes > maxBytes) return tooLarge(entry.sizeBytes, maxBytes)
  // Room for what it says it is: memory that is never written to costs nothing.
  let bytes = new Uint8Array(entry.sizeBytes)
  let filled = 0
  const streamed = await entry.stream(Math.min(maxBytes, entry.mostBytes), (stretch) => {
    if (filled + stretch.length > bytes.length) bytes = grown(bytes, filled, filled + stretch.length)
    bytes.set(stretch, filled)
    filled += stretch.length
  })
  if (!streamed.ok) return streamed
  return answer(filled === bytes.length ? bytes : bytes.slice(0, filled))
}

export const tooLarge = (sizeBytes: number, maxBytes: number): Result<never> =>
  refuse({ code: 'format.too-large', detail: `${sizeBytes} bytes; the limit is ${maxBytes}` })

function grown(bytes: Uint8Array, filled: number, neededBytes: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(neededBytes, 2 * bytes.length))
  larger.set(bytes.subarray(0, filled))
  return larger
}
