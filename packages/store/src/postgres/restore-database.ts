import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, type Result, refuse } from '@freshlegs/domain'
import { sql } from 'kysely'
import { failing } from '../embedded/failing.ts'
import { closeFile } from '../embedded/open-file.ts'
import { unwrapBackup } from '../embedded/unwrap-backup.ts'
import type { Restored } from '../restored.ts'
import { contentFaults } from '../sql/content-faults.ts'
import { copyRows } from '../sql/copy-rows.ts'
import type { Engine } from '../sql/engine.ts'
import { isEmpty } from '../sql/is-empty.ts'
import { openEngine } from './open-postgres.ts'

/** Restores a backup into a PostgreSQL database that holds nothing yet. Throws `StoreFailure`. */
export async function restoreDatabase(backup: string, url: string): Promise<Result<Restored>> {
  const engine = await openEngine(url)
  if (!engine.ok) return engine
  const folder = failing(() => mkdtempSync(join(tmpdir(), 'freshlegs restore ')))
  try {
    if (!(await isEmpty(engine.value.db))) return notEmpty
    const unwrapped = await unwrapBackup(backup, join(folder, 'backup.sqlite'))
    if (!unwrapped.ok) return unwrapped
    const { file, restored } = unwrapped.value
    try {
      const copied = await copyIn(file, engine.value, restored.faults)
      return copied.ok ? answer(restored) : copied
    } finally {
      await closeFile(file)
    }
  } finally {
    await engine.value.db.destroy()
    rmSync(folder, { recursive: true, force: true })
  }
}

const notEmpty = refuse({ code: 'store.not-empty', detail: 'the database holds something already' })

/** In one transaction, in which nobody else writes. */
async function copyIn(file: Engine, engine: Engine, sent: readonly string[]): Promise<Result<void>> {
  const transaction = await engine.db.startTransaction().execute()
  try {
    await sql`lock table athletes in exclusive mode`.execute(transaction)
    const result = await copyAll(file, transaction, sent)
    await (result.ok ? transaction.commit() : transaction.rollback()).execute()
    return result
  } catch (error) {
    await transaction.rollback().execute()
    throw error
  }
}

async function copyAll(file: Engine, db: Engine['db'], sent: readonly string[]): Promise<Result<void>> {
  if (!(await isEmpty(db))) return notEmpty
  await db.deleteFrom('athletes').execute()
  await copyRows(file.db, db)
  const arrived = await contentFaults(db)
  if (arrived.join() === sent.join()) return answer(undefined)
  const other = arrived.find((fault) => !sent.includes(fault)) ?? 'it differs in what was damaged before'
  return refuse({ code: 'store.damaged', detail: `what arrived is not what was sent: ${other}` })
}
