import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { answer, type Problem, type Result, refuse } from '@freshlegs/domain'
import { damaged } from '../damaged.ts'
import type { Restored } from '../restored.ts'
import { contentFaults } from '../sql/content-faults.ts'
import { nameFaults } from '../sql/name-faults.ts'
import { copyPages } from './copy-pages.ts'
import { failing, problemOf } from './failing.ts'
import { closeFile, type OpenFile, openFile } from './open-file.ts'
import { readyToWrite } from './ready.ts'
import { structureFaults } from './structure-faults.ts'
import { changedTables, dropSums, hasSums } from './sums.ts'

/**
 * Makes of a backup a database of today at the path `to`, every byte checked, and answers it open. What was damaged
 * already when it was backed up stays as it is, and is told. What is refused, or throws `StoreFailure`, may leave a part
 * behind at `to`.
 */
export async function unwrapBackup(
  backup: string,
  to: string,
): Promise<Result<{ readonly file: OpenFile; readonly restored: Restored }>> {
  if (!existsSync(backup)) return refuse({ code: 'input.unreadable', detail: `there is no file ${backup}` })
  const sound = await checkFile(backup)
  if (!sound.ok) return sound
  await copyPages(backup, to)
  const file = openFile(to)
  const refused = async (problem: Problem) => {
    await closeFile(file)
    return refuse(problem)
  }
  const ready = await readyToWrite(file)
  if (!ready.ok) return refused(ready.problem)
  failing(() => dropSums(file.database))
  const legible = legibleFor(to)
  if (!legible.ok) return refused(legible.problem)
  const names = await nameFaults(file.db)
  if (names.length > 0) return refused(damaged(names))
  const faults = await contentFaults(file.db)
  const { isSummed } = sound.value
  // Where there are no sums, it may as well have come about since.
  if (faults.length > 0 && !isSummed) return refused(damaged(faults))
  return answer({ file, restored: { isSummed, faults } })
}

/**
 * Whether another connection can read what is there now. A change in the words that made the table of sums shows only
 * when that table is gone.
 */
function legibleFor(path: string): Result<void> {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    database.prepare('select name from sqlite_schema').all()
    return answer(undefined)
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    return refuse(problem)
  } finally {
    database.close()
  }
}

async function checkFile(path: string): Promise<Result<{ readonly isSummed: boolean }>> {
  const database = failing(() => new DatabaseSync(path, { readOnly: true }))
  try {
    const faults = failing(() => structureFaults(database))
    if (faults.length > 0) return refuse(damaged(faults))
    const changed = await changedTables(database)
    if (changed.length > 0) {
      return refuse(damaged(changed.map((table) => `the rows of ${table} are not those that were backed up`)))
    }
    return answer({ isSummed: hasSums(database) })
  } finally {
    database.close()
  }
}
