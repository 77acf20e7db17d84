import type { Item } from '@freshlegs/domain'
import type { Entry } from '../containers/container.ts'
import { readEntry } from '../containers/read-entry.ts'
import type { Part } from './part.ts'

/** @param name of the entry in the outermost container of its part */
export function itemOf(entry: Entry, { path, name, part }: { path: string; name: string; part: Part }): Item {
  return {
    path,
    fingerprint: entry.fingerprint,
    sizeBytes: entry.sizeBytes,
    async read() {
      const bytes = await readEntry(entry, part.walking.limits.recordingBytes)
      return bytes.ok ? bytes : { ok: false, problem: { ...bytes.problem, path } }
    },
    about: (recording) => part.open.about(name, recording),
  }
}
