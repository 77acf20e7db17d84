import { sql } from 'kysely'
import { backupFile } from '../embedded/backup-file.ts'
import type { Dialect } from '../sql/dialect.ts'
import { copyOut } from './copy-out.ts'
import { rewriteTables } from './rewrite-tables.ts'

/** What is peculiar to PostgreSQL, from version 15 on. */
export const postgresDialect: Dialect = {
  kind: 'PostgreSQL',
  words: { blob: 'bytea', json: 'json', key: 'text collate "C"', unknownLast: 'nulls last' },
  tables: async (db) => {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = current_schema()
    `.execute(db)
    return rows.map(({ name }) => name)
  },
  lockMigrations: async (transaction) => {
    await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(transaction)
  },
  mayTryAgain: (error) =>
    error instanceof Error && 'code' in error && (error.code === deadlock || error.code === notInOrder),
  forget: async (db, all) => {
    // Nobody could read or write meanwhile: for a few runs the server clears up in its own time.
    if (all) await rewriteTables(db)
  },
  faults: async () => [],
  copyTo: (db, path) => backupFile(path, (part) => copyOut(db, part)),
}

/** Any number that others who use the same server are unlikely to have chosen. */
const migrationLock = 418_020_261_124
const deadlock = '40P01'
const notInOrder = '40001'
