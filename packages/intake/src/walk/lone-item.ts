import { answer, type Item, type Result } from '@freshlegs/domain'
import type { Entry } from '../containers/container.ts'
import { readEntry } from '../containers/read-entry.ts'
import type { Walking } from './part.ts'

/** A file that was named itself is looked at whatever it is: a runner is told what it is instead of a recording. */
export async function* loneItem(file: Entry, { size, limits }: Walking): AsyncGenerator<Result<Item>> {
  const { name, sizeBytes, fingerprint } = file
  size.items = 1
  size.bytes = sizeBytes
  yield answer({
    path: name,
    fingerprint,
    sizeBytes,
    async read() {
      const bytes = await readEntry(file, limits.recordingBytes)
      return bytes.ok ? bytes : { ok: false, problem: { ...bytes.problem, path: name } }
    },
  })
}
