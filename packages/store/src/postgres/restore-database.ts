import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, type Result, refuse } from '@freshlegs/domain'
import { sql } from 'kysely'
import { failing } from '../embedded/failing.ts'
import { closeFile } from '../embedded/open-file.ts'
import { unwrapBackup } from '../embedded/unwrap-backup.ts'
import { contentFaults } from '../sql/content-faults.ts'
import { copyRows } from '../sql/copy-rows.ts'
import type { Engine } from '../sql/engine.ts'
import { isEmpty } from '../sql/is-empty.ts'
import { openEngine } from './open-postgres.ts'

/** Restores a backup into a PostgreSQL database that holds nothing yet. Throws `StoreFailure`. */
export async function restoreDatabase(backup: string, url: string): Promise<Result<void>> {
  const engine = await openEngine(url)
  if (!engine.ok) return engine
  const folder = failing(() => mkdtempSync(join(tmpdir(), 'freshlegs restore ')))
  try {
    if (!(await isEmpty(engine.value.db))) return notEmpty
    const file = await unwrapBackup(backup, join(folder, 'backup.sqlite'))
    if (!file.ok) return file
    try {
      return await copyIn(file.value, engine.value)
    } finally {
      await closeFile(file.value)
    }
  } finally {
    await engine.value.db.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}

const notEmpty = refuse({ code: 'store.not-empty', detail: 'the database holds something already' })

/** In one transaction, in which nobody else writes. */
async function copyIn(file: Engine, engine: Engine): Promise<Result<void>> {
  const transaction = await engine.db.startTransaction().execute()
  try {
    await sql`lock table athletes in exclusive mode`.execute(transaction)
    const result = await copyAll(file, transaction)
    await (result.ok ? transaction.commit() : transaction.rollback()).execute()
    return result
  } catch (error) {
    await transaction.rollback().execute()
    throw error
  }
}

async function copyAll(file: Engine, db: Engine['db']): Promise<Result<void>> {
  if (!(await isEmpty(db))) return notEmpty
  await db.deleteFrom('athletes').execute()
  await copyRows(file.db, db)
  const faults = await contentFaults(db)
  if (faults.length === 0) return answer(undefined)
  return refuse({ code: 'store.damaged', detail: `what arrived is not what was sent: ${faults[0]}` })
}
