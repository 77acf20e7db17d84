import { answer, type Item, type Result, refuse } from '@freshlegs/domain'
import type { Composed } from '@freshlegs/formats'
import type { Container, Entry } from '../containers/container.ts'
import { readEntry } from '../containers/read-entry.ts'
import type { Part } from './part.ts'

/** Recordings that the layout puts together from tables and entries. */
export function* composedItems(container: Container, part: Part): Generator<Result<Item>> {
  const all = part.open.composed()
  part.walking.otherSports.count += part.open.leftOut ?? 0
  if (all.length === 0) return
  const entries = new Map(container.entries.map((entry) => [entry.name, entry]))
  for (const composed of all) yield answer(composedItem(composed, entries, part))
}

function composedItem(composed: Composed, entries: ReadonlyMap<string, Entry>, part: Part): Item {
  const { size, limits } = part.walking
  const path = `${part.path}/${composed.path}`
  const needed = composed.needs.map((name) => entries.get(name))
  const sizeBytes = needed.reduce((sum, entry) => sum + (entry?.sizeBytes ?? 0), 0)
  size.items++
  size.bytes += sizeBytes
  return {
    path,
    fingerprint: composed.fingerprint,
    sizeBytes,
    async read() {
      const parts: (Uint8Array | undefined)[] = []
      for (const entry of needed) {
        const bytes = entry === undefined ? undefined : await readEntry(entry, limits.recordingBytes)
        // A disk that has gone may be back tomorrow; what is damaged stays so, and takes only itself away.
        if (bytes?.ok === false && bytes.problem.code === 'input.unreadable')
          return refuse({ ...bytes.problem, path })
        parts.push(bytes?.ok ? bytes.value : undefined)
      }
      return answer(composed.compose(parts))
    },
    about: (recording) => part.open.about(composed.path, recording),
  }
}
