import type { Problem } from '@freshlegs/domain'
import { type NewFile, type NewLook, type NewRun, type Store, StoreFailure } from '@freshlegs/store/contract'
import { faultOf } from '../fault-of.ts'
import { importSettings } from './settings.ts'

/** Something that is to be kept or noted, and what is done once it is. */
export type Entry = Noted | ToKeep

interface Noted {
  readonly look: NewLook
  acknowledge(): void
}

interface ToKeep {
  readonly file: NewFile
  acknowledge(): void
  /** What is noted of it where the store breaks down over it. */
  refused(problem: Problem): Noted
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
  const files = () => entries.flatMap((entry) => ('file' in entry ? entry.file : []))

  async function flush() {
    const refused = await kept(entries.filter((entry) => 'file' in entry))
    const gathered = entries.map((entry) => refused.get(entry) ?? entry)
    const looks = gathered.flatMap((entry) => ('look' in entry ? entry.look : []))
    if (looks.length > 0) await store.putLooks(athleteId, looks)
    entries = []
    bytes = 0
    for (const entry of gathered) entry.acknowledge()
  }

  /** Together; or else one by one, so that one that the store breaks down over stops no other. Gives back those. */
  async function kept(lot: readonly ToKeep[]): Promise<ReadonlyMap<Entry, Noted>> {
    if (lot.length === 0) return new Map()
    try {
      await store.keep(
        athleteId,
        lot.map(({ file }) => file),
      )
      return new Map()
    } catch (error) {
      if (error instanceof StoreFailure) throw error
      const [only, ...others] = lot
      if (only && others.length === 0) return new Map([[only, only.refused(faultOf(error))]])
      const refused: [Entry, Noted][] = []
      for (const one of lot) refused.push(...(await kept([one])))
      return new Map(refused)
    }
  }

  return {
    async add(entry) {
      if (entries.length === 0) sinceMs = now()
      entries.push(entry)
      if ('file' in entry) bytes += sizeOf(entry.file)
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
