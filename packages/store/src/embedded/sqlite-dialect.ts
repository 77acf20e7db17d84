import { sql } from 'kysely'
import type { Dialect } from '../sql/dialect.ts'

export const sqlite: Dialect = {
  kind: 'SQLite',
  words: { blob: 'blob', json: 'text', key: 'text', unknownLast: '' },
  tables: async (db) => {
    const { rows } = await sql<{ name: string }>`select name from sqlite_schema where type = 'table'`.execute(
      db,
    )
    return rows.map(({ name }) => name)
  },
  // The folder is ours alone.
  lockMigrations: async () => {},
  mayTryAgain: () => false,
  forget: async (db, all) => {
    if (all) await sql`vacuum`.execute(db)
    // What was taken away is overwritten in the file (`secure_delete`), but still stands in the log.
    await sql`pragma wal_checkpoint(truncate)`.execute(db)
  },
  faults: async (db) => {
    const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
    return rows.map((row) => row.integrity_check).filter((said) => said !== 'ok')
  },
  copyTo: async () => {
    throw new Error('a backup cannot be made yet')
  },
}
