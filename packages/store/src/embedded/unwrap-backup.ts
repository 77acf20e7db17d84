import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { answer, type Problem, type Result, refuse } from '@freshlegs/domain'
import { contentFaults } from '../sql/content-faults.ts'
import { copyPages } from './copy-pages.ts'
import { failing, problemOf } from './failing.ts'
import { closeFile, type OpenFile, openFile } from './open-file.ts'
import { readyToWrite } from './ready.ts'
import { changedTables, dropSums } from './sums.ts'

/**
 * Makes of a backup a database of today at the path `to`, every byte checked, and answers it open. What is refused, or
 * throws `StoreFailure`, may leave a part behind at `to`.
 */
export async function unwrapBackup(backup: string, to: string): Promise<Result<OpenFile>> {
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
  const faults = await contentFaults(file.db)
  return faults.length > 0 ? refused(damaged(faults)) : answer(file)
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

async function checkFile(path: string): Promise<Result<void>> {
  const database = failing(() => new DatabaseSync(path, { readOnly: true }))
  try {
    const faults = failing(() => structureFaults(database))
    if (faults.length > 0) return refuse(damaged(faults))
    const changed = await changedTables(database)
    if (changed.length > 0) {
      return refuse(damaged(changed.map((table) => `the rows of ${table} are not those that were backed up`)))
    }
    return answer(undefined)
  } finally {
    database.close()
  }
}

function structureFaults(database: DatabaseSync): readonly string[] {
  const tables = database.prepare("select name from sqlite_schema where name = 'freshlegs_migrations'").all()
  if (tables.length === 0) return ['it is no backup of Freshlegs']
  const said = database.prepare('pragma integrity_check').all()
  const lost = database.prepare('pragma foreign_key_check').all()
  return [
    ...said.map((row) => String(row.integrity_check)).filter((line) => line !== 'ok'),
    ...lost.map(({ table, parent }) => `rows of ${table} belong to ${parent} that are not there`),
  ]
}

const damaged = (faults: readonly string[]): Problem => ({
  code: 'store.damaged',
  detail: faults.slice(0, mostSaid).join('; '),
})

const mostSaid = 10
