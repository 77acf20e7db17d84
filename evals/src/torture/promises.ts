import { type PlantedFile, runOf } from './plant-files.ts'
import type { Said } from './said.ts'

/** What must be true of what is kept, from all that victims said before they died. */
export interface Promises {
  /** By hash. */
  readonly files: Map<string, PlantedFile>
  /** Imports of these were begun: they are kept once the house has stood for a while. */
  readonly uploaded: Set<string>
  /** What a run may be called: more than one name only between the wish and the promise. */
  readonly names: Map<string, Set<string>>
  readonly deleted: Map<string, Set<boolean>>
  /** Runs that the last victim meant to call something else. */
  readonly renamed: Set<string>
  readonly heartRateMaxBpm: Set<number>
  /** So many runs are judged with that profile. */
  judged: { readonly count: number; readonly heartRateMaxBpm: number } | null
  readonly backups: Backup[]
}

export interface Backup {
  readonly path: string
  readonly promised: boolean
  /** Hashes that were kept before it was begun. */
  readonly holds: readonly string[]
}

export const noPromises = (): Promises => ({
  files: new Map(),
  uploaded: new Set(),
  names: new Map(),
  deleted: new Map(),
  renamed: new Set(),
  heartRateMaxBpm: new Set(),
  judged: null,
  backups: [],
})

/**
 * Adds what a victim said.
 *
 * @param waiting files that were not kept when it began, in the order in which an import comes to them
 */
export function learn(promises: Promises, said: readonly Said[], waiting: readonly PlantedFile[]): void {
  const holds = [...promises.files.keys()]
  const backups = new Map<string, boolean>()
  promises.judged = null
  promises.renamed.clear()
  for (const one of said) {
    if (one.said === 'imported')
      for (const file of waiting.slice(0, one.count)) promises.files.set(file.sha256, file)
    else if (one.said === 'uploaded') for (const hash of one.hashes) promises.uploaded.add(hash)
    else if (one.said === 'will edit') {
      among(promises.names, one.id).add(one.name)
      promises.renamed.add(one.id)
    } else if (one.said === 'edited') promises.names.set(one.id, new Set([one.name]))
    else if (one.said === 'will delete') among(promises.deleted, one.id).add(one.deleted)
    else if (one.said === 'deleted') promises.deleted.set(one.id, new Set([one.deleted]))
    else if (one.said === 'will change profile') {
      promises.heartRateMaxBpm.add(one.heartRateMaxBpm)
      // Runs are judged with another one from now on.
      promises.judged = null
    } else if (one.said === 'changed profile') {
      promises.heartRateMaxBpm.clear()
      promises.heartRateMaxBpm.add(one.heartRateMaxBpm)
    } else if (one.said === 'judged') promises.judged = one
    else if (one.said === 'will back up') backups.set(one.path, false)
    else if (one.said === 'backed up') backups.set(one.path, true)
  }
  for (const [path, promised] of backups) promises.backups.push({ path, promised, holds })
}

function among<Value>(possible: Map<string, Set<Value>>, id: string): Set<Value> {
  const values = possible.get(id) ?? new Set()
  possible.set(id, values)
  return values
}

/** What is said of a run that nobody has touched holds too: it has no name, and is not deleted. */
export function untouched(promises: Promises, file: PlantedFile): void {
  const id = runOf(file)
  if (!promises.names.has(id)) promises.names.set(id, new Set(['']))
  if (!promises.deleted.has(id)) promises.deleted.set(id, new Set([false]))
}
