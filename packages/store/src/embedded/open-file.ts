import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import type { Engine } from '../sql/engine.ts'
import { failing } from './failing.ts'
import { kyselyOf } from './kysely-of.ts'
import { busyTimeoutMs, sqliteDialect } from './sqlite-dialect.ts'

/** One SQLite file, open. */
export interface OpenFile extends Engine {
  readonly path: string
  readonly database: DatabaseSync
}

/** Opens a file, or begins one that only its owner may read. Nothing is read or written yet; throws `StoreFailure`. */
export function openFile(path: string, { readOnly = false } = {}): OpenFile {
  return failing(() => {
    if (!readOnly) closeSync(openSync(path, 'a', 0o600))
    const database = new DatabaseSync(path, { readOnly })
    database.exec(`pragma busy_timeout = ${busyTimeoutMs}`)
    database.exec('pragma foreign_keys = on; pragma secure_delete = on')
    database.exec(`pragma cache_size = -${cacheKib}`)
    return { path, database, db: kyselyOf(database), dialect: sqliteDialect(path) }
  })
}

const cacheKib = 16_384

export async function closeFile({ db, database }: OpenFile): Promise<void> {
  await db.destroy()
  if (database.isOpen) database.close()
}
