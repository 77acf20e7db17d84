import { answer, type Result, refuse } from '@freshlegs/domain'

/** Largest recording that is opened, packed or not. A day of running at one sample a second is about 6 MiB. */
export const largestInputBytes = 64 * 2 ** 20

/** The bytes of a recording: those of a gzip file unpacked, all others as they are. Stops at the limit. */
export async function unpack(file: Blob): Promise<Result<Uint8Array>> {
  if (file.size > largestInputBytes) return tooLarge
  const bytes = new Uint8Array(await file.arrayBuffer())
  return isGzip(bytes) ? gunzip(file) : answer(bytes)
}

const tooLarge = refuse({
  code: 'format.too-large',
  detail: `expected at most ${largestInputBytes / 2 ** 20} MiB, unpacked`,
})

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

async function gunzip(file: Blob): Promise<Result<Uint8Array>> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader()
  const chunks: Uint8Array[] = []
  let total = 0
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      total += next.value.length
      if (total > largestInputBytes) {
        await reader.cancel()
        return tooLarge
      }
      chunks.push(next.value)
    }
  } catch {
    // A download cut short: what was unpacked so far is still most of a run.
    if (total === 0) return refuse({ code: 'format.corrupt', detail: 'the gzip file could not be unpacked' })
  }
  return answer(joined(chunks, total))
}

function joined(chunks: readonly Uint8Array[], total: number): Uint8Array {
  const bytes = new Uint8Array(total)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
