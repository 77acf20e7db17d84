import { zstdDecompressSync } from 'node:zlib'
import type { Exam } from '../exam.ts'
import { untouched } from '../promises.ts'

export const bytesSame: Exam = {
  asks: 'is every recording that was acknowledged there, byte for byte?',
  async examine({ store, athleteId }, promises, { planted }) {
    const faults: string[] = []
    const kept = new Set((await store.originals(athleteId)).map(({ sha256 }) => sha256))
    for (const { sha256, path } of promises.files.values())
      if (!kept.has(sha256)) faults.push(`${path} was acknowledged, and is lost`)
    promises.files.clear()
    for (const sha256 of kept) {
      const file = planted.get(sha256)
      if (!file) {
        faults.push(`${sha256} is kept, and was never there`)
        continue
      }
      const original = await store.original(athleteId, sha256)
      const same = original && Buffer.compare(zstdDecompressSync(original.packed), file.bytes) === 0
      if (!same) faults.push(`${file.path} has other bytes than it had`)
      promises.files.set(sha256, file)
      untouched(promises, file)
    }
    return faults
  },
}
