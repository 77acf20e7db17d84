import { setTimeout } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Dialect } from '../sql/dialect.ts'
import { StoreFailure } from '../store.ts'
import { backupFile } from './backup-file.ts'
import { copyPages } from './copy-pages.ts'

/** What is peculiar to SQLite, for the database at a path. */
export const sqliteDialect = (path: string): Dialect => ({
  kind: 'SQLite',
  words: { blob: 'blob', json: 'text', key: 'text', unknownLast: '' },
  tables: async (db) => {
    const { rows } = await sql<{ name: string }>`
      select name from sqlite_schema where type = 'table'
    `.execute(db)
    return rows.map(({ name }) => name)
  },
  // The folder is ours alone.
  lockMigrations: async () => {},
  mayTryAgain: () => false,
  forget: async (db, all) => {
    const emptied = await emptyLog(db, all ? longestMs : 0)
    if (!all) return
    await sql`vacuum`.execute(db)
    if (emptied && (await emptyLog(db, longestMs))) return
    const detail = 'all is deleted, but another program still reads what was; it is gone when that one ends'
    throw new StoreFailure({ code: 'store.unavailable', detail })
  },
  faults: async (db) => {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
    return rows.map((row) => row.integrity_check).filter((said) => said !== 'ok')
  },
  copyTo: (_, copy) => backupFile(copy, (part) => copyPages(path, part)),
})

/**
 * What was taken away is overwritten in the file (`secure_delete`), and here in the log; false where a backup, or another
 * program, goes on reading what was there before.
 */
async function emptyLog(db: Kysely<Tables>, patienceMs: number): Promise<boolean> {
  // Not to be waited for by SQLite: nothing else would go on meanwhile, the reader neither.
  await sql`pragma busy_timeout = 0`.execute(db)
  try {
    for (let waitedMs = 0; ; waitedMs += tryAgainMs) {
      const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db)
      if (rows[0]?.busy !== 1) return true
      if (waitedMs >= patienceMs) return false
      await setTimeout(tryAgainMs)
    }
  } finally {
    await sql`pragma busy_timeout = ${sql.lit(busyTimeoutMs)}`.execute(db)
  }
}

/** How long a statement waits for another program. */
export const busyTimeoutMs = 5_000

const tryAgainMs = 250
const longestMs = 60_000
