import { createHash } from 'node:crypto'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import { answer } from '@freshlegs/domain'
import type { Judge } from './judge.ts'
import { judgeColumns } from './judge-columns.ts'
import { judgeFile } from './judge-file.ts'
import { packFile } from './pack-file.ts'

/** Judges on the spot, as a worker would. Counts what it was asked. */
export function judgeHere(): Judge & { readonly asked: { files: number; again: number } } {
  const asked = { files: 0, again: 0 }
  return {
    asked,
    async file(bytes, { given, anySport, isKept }) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      if (await isKept(sha256)) return answer({ sha256, kept: true })
      asked.files++
      const judged = judgeFile(bytes, { sha256, given, anySport })
      return judged.ok ? answer(packFile(judged.value, { bytes, sha256 }, zstd)) : judged
    },
    async again(columns, how) {
      asked.again++
      return judgeColumns(new Uint8Array(zstdDecompressSync(columns)), how)
    },
  }
}

const zstd = (bytes: Uint8Array) => new Uint8Array(zstdCompressSync(bytes))
