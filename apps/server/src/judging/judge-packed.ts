import { createHash } from 'node:crypto'
import { answer, type Result } from '@freshlegs/domain'
import { unpackGzip } from '@freshlegs/intake'
import { type JudgeGiven, judgeFile, type KeptAlready, type PackedFile, packFile } from '@freshlegs/logbook'
import { zstd } from './zstd.ts'

export interface FileTask {
  /** As they lie in their source, gzip included. */
  readonly bytes: Uint8Array
  readonly given: JudgeGiven
  readonly anySport: boolean
  /** Of the unpacked bytes. */
  readonly maxBytes: number
}

/** The whole way of a file in a worker thread: unpacked, named by its hash, judged, packed for the store. */
export async function judgePacked(
  { bytes: asItLies, given, anySport, maxBytes }: FileTask,
  isKept: (sha256: string) => Promise<boolean>,
): Promise<Result<PackedFile | KeptAlready>> {
  const unpacked = await unpackGzip(asItLies, maxBytes)
  if (!unpacked.ok) return unpacked
  const bytes = unpacked.value
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (await isKept(sha256)) return answer({ sha256, kept: true })
  const judged = judgeFile(bytes, { sha256, given, anySport, maxBytes })
  return judged.ok ? answer(packFile(judged.value, { bytes, sha256 }, zstd)) : judged
}
