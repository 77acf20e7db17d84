import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { answer, type Result, refuse } from '@freshlegs/domain'
import type { Restored } from '../restored.ts'
import { isEmpty } from '../sql/is-empty.ts'
import { removeDatabase } from './backup-file.ts'
import { failing } from './failing.ts'
import { lockFolder, lockNames } from './folder-lock.ts'
import { onDisk } from './on-disk.ts'
import { databaseName } from './open-embedded.ts'
import { closeFile, openFile } from './open-file.ts'
import { unwrapBackup } from './unwrap-backup.ts'

/** Restores a backup into a data folder that holds nothing yet. Throws `StoreFailure`. */
export async function restoreFolder(
  backup: string,
  folder: string,
  openedBy: string,
): Promise<Result<Restored>> {
  const made = failing(() => mkdirSync(folder, { recursive: true, mode: 0o700 }))
  const before = new Set(readdirSync(folder))
  const lock = lockFolder(folder, openedBy)
  if (!lock.ok) return lock
  let done = false
  try {
    const restored = await restore(backup, folder)
    done = restored.ok
    return restored
  } finally {
    lock.value.release()
    if (!done) leaveNothing(folder, made, before)
  }
}

async function restore(backup: string, folder: string): Promise<Result<Restored>> {
  const path = join(folder, databaseName)
  const part = `${path}.restoring`
  removeDatabase(part)
  try {
    if (!(await nothingIn(path))) {
      return refuse({ code: 'store.not-empty', detail: `${folder} holds something already` })
    }
    const unwrapped = await unwrapBackup(backup, part)
    if (!unwrapped.ok) return unwrapped
    await closeFile(unwrapped.value.file)
    failing(() => {
      onDisk(part)
      removeDatabase(path)
      renameSync(part, path)
      onDisk(path)
    })
    return answer(unwrapped.value.restored)
  } finally {
    removeDatabase(part)
  }
}

async function nothingIn(path: string): Promise<boolean> {
  if (!existsSync(path)) return true
  const file = openFile(path, { readOnly: true })
  try {
    const tables = await file.dialect.tables(file.db)
    return tables.length === 0 || (await isEmpty(file.db))
  } catch {
    // It may be anything, so it is not nothing.
    return false
  } finally {
    await closeFile(file)
  }
}

/** The lock's files where they were not there before, and the folders that were made. */
function leaveNothing(folder: string, made: string | undefined, before: ReadonlySet<string>): void {
  for (const name of lockNames) if (!before.has(name)) rmSync(join(folder, name), { force: true })
  if (made === undefined) return
  for (let empty = folder; readdirSync(empty).length === 0; empty = dirname(empty)) {
    rmdirSync(empty)
    if (empty === made) return
  }
}
