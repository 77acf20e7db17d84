import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { answer, type Result, refuse } from '@freshlegs/domain'
import { standardInput } from './find-recordings.ts'

/** A file unpacked, and the hash of what was unpacked. */
export interface ReadFile {
  readonly bytes: Uint8Array
  readonly sha256: string
}

/** Reads and, where it is gzip, unpacks one file; at most `maxBytes` before and after. */
export async function readRecording(path: string, maxBytes: number): Promise<Result<ReadFile>> {
  const read =
    path === standardInput ? await bounded(path, process.stdin, maxBytes) : await readFile(path, maxBytes)
  if (!read.ok) return read
  const unpacked = isGzip(read.value) ? gunzip(path, read.value, maxBytes) : read
  if (!unpacked.ok) return unpacked
  const bytes = unpacked.value
  return answer({ bytes, sha256: createHash('sha256').update(bytes).digest('hex') })
}

async function readFile(path: string, maxBytes: number): Promise<Result<Uint8Array>> {
  const file = await open(path).catch((error: Error) => error)
  if (file instanceof Error) return unreadable(path, file)
  try {
    const stats = await file.stat()
    // A pipe or a device does not know its size.
    if (!stats.isFile()) return await bounded(path, file.createReadStream({ autoClose: false }), maxBytes)
    return stats.size > maxBytes ? tooLarge(path, maxBytes) : answer(await file.readFile())
  } catch (error) {
    return unreadable(path, error)
  } finally {
    await file.close()
  }
}

async function bounded(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > maxBytes) return tooLarge(path, maxBytes)
    chunks.push(chunk)
  }
  return answer(Buffer.concat(chunks))
}

const unreadable = (path: string, error: unknown) =>
  refuse({ code: 'input.unreadable', detail: error instanceof Error ? error.message : String(error), path })

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

function gunzip(path: string, bytes: Uint8Array, maxBytes: number): Result<Uint8Array> {
  try {
    return answer(gunzipSync(bytes, { maxOutputLength: maxBytes }))
  } catch (error) {
    if (error instanceof RangeError) return tooLarge(path, maxBytes)
    return refuse({
      code: 'format.corrupt',
      detail: `the gzip around it is damaged: ${error instanceof Error ? error.message : error}`,
      path,
    })
  }
}

const tooLarge = (path: string, maxBytes: number) =>
  refuse({
    code: 'format.too-large',
    detail: `larger than ${Math.round(maxBytes / 2 ** 20)} MiB, the limit`,
    path,
  })
