import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { answer, refuse } from '@freshlegs/domain'
import { sqlStore } from '../sql/sql-store.ts'
import { type OpenedStore, StoreFailure } from '../store.ts'
import { problemOf } from './failing.ts'
import { lockFolder } from './folder-lock.ts'
import { closeFile, type OpenFile, openFile } from './open-file.ts'
import { readyToRead, readyToWrite } from './ready.ts'

export interface EmbeddedOptions {
  /** Is made where it is not there yet. */
  readonly folder: string
  /** Beside a program that has it open; nothing can be changed then. */
  readonly readOnly?: boolean
  /** Who opens it, for those who find it locked: `freshlegs serve`. */
  readonly openedBy: string
}

/**
 * Opens, or begins, the store in a data folder, and holds the folder until it is closed. Refused with `store.locked`,
 * `store.newer`, `store.unavailable`, `store.full` or `store.damaged`.
 */
export async function openEmbedded({ folder, readOnly, openedBy }: EmbeddedOptions): Promise<OpenedStore> {
  try {
    if (readOnly) return await openIn(folder, true, () => {})
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const lock = lockFolder(folder, openedBy)
    return lock.ok ? await openIn(folder, false, lock.value.release) : lock
  } catch (error) {
    const problem = error instanceof StoreFailure ? error.problem : problemOf(error)
    if (!problem) throw error
    return refuse({ ...problem, detail: `${folder}: ${problem.detail}` })
  }
}

/** What a data folder calls its database. */
export const databaseName = 'freshlegs.sqlite'

async function openIn(folder: string, readOnly: boolean, release: () => void): Promise<OpenedStore> {
  let file: OpenFile | undefined
  const close = async () => {
    if (file) await closeFile(file)
    release()
  }
  try {
    file = openFile(join(folder, databaseName), { readOnly })
    const ready = await (readOnly ? readyToRead(file) : readyToWrite(file))
    if (ready.ok) return answer({ ...sqlStore(file), close })
    await close()
    return ready
  } catch (error) {
    await close()
    throw error
  }
}
