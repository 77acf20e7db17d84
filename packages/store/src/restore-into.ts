import { type Result, refuse } from '@freshlegs/domain'
import { problemOf } from './embedded/failing.ts'
import { restoreFolder } from './embedded/restore-folder.ts'
import { restoreDatabase } from './postgres/restore-database.ts'
import type { Restored } from './restored.ts'
import { StoreFailure } from './store.ts'

export interface Restoring {
  /** Path of what `backup` made. */
  readonly backup: string
  readonly into: { readonly folder: string } | { readonly databaseUrl: string }
  /** Who does it, for those who find the folder locked. */
  readonly openedBy: string
}

/**
 * Puts a backup, of today or of an older Freshlegs, where nothing is yet, once every byte of it is checked. What
 * was damaged already when it was backed up is restored as it is, and told. What fails leaves nothing behind. Refused with `store.not-empty`, `store.damaged`, `store.newer`, `store.locked`, `store.full`,
 * `store.unavailable` or `input.unreadable`.
 */
export async function restoreInto({ backup, into, openedBy }: Restoring): Promise<Result<Restored>> {
  try {
    return await ('folder' in into
      ? restoreFolder(backup, into.folder, openedBy)
      : restoreDatabase(backup, into.databaseUrl))
  } catch (error) {
    const problem = error instanceof StoreFailure ? error.problem : problemOf(error)
    if (!problem) throw error
    return refuse(problem)
  }
}
