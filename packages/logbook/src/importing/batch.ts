import type { NewFile, NewLook, NewRun, Store } from '@freshlegs/store/contract'
import { importSettings } from './settings.ts'

/** Something that is to be kept or noted, and what is done once it is. */
export interface Entry {
  /** Absent for what a source could not even name. */
  readonly look?: NewLook
  readonly file?: NewFile
  acknowledge(): void
}

/** Gathers what is to be kept, so that a transaction serves many. */
export interface Batch {
  /** Keeps what has been gathered when it is much, or has waited long enough. */
  add(entry: Entry): Promise<void>
  holds(sha256: string): boolean
  runs(): readonly { readonly run: NewRun; readonly format: string }[]
  flush(): Promise<void>
}

/** The one writer of an import. Nothing is acknowledged before the store has promised it. */
export function newBatch(store: Store, athleteId: string, now: () => number): Batch {
  let entries: Entry[] = []
  let bytes = 0
  let sinceMs = 0
  const files = () => entries.flatMap(({ file }) => file ?? [])

  async function flush() {
    const gathered = entries
    const kept = files()
    const looks = gathered.flatMap(({ look, file }) => (look && !file ? look : []))
    if (kept.length > 0) await store.keep(athleteId, kept)
    if (looks.length > 0) await store.putLooks(athleteId, looks)
    entries = []
    bytes = 0
    for (const entry of gathered) entry.acknowledge()
  }

  return {
    async add(entry) {
      if (entries.length === 0) sinceMs = now()
      entries.push(entry)
      if (entry.file) bytes += sizeOf(entry.file)
      const waitedMs = now() - sinceMs
      if (
        entries.length >= importSettings.batchFiles ||
        bytes >= importSettings.batchBytes ||
        waitedMs >= importSettings.batchMs
      )
        await flush()
    },
    holds: (sha256) => files().some(({ original }) => original.sha256 === sha256),
    runs: () => files().flatMap(({ original: { format }, runs }) => runs.map((run) => ({ run, format }))),
    flush,
  }
}

const sizeOf = ({ original, runs }: NewFile) =>
  runs.reduce((sum, { columns }) => sum + columns.length, original.packed.length)
