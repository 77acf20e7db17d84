import { setTimeout } from 'node:timers/promises'
import { type Kysely, sql } from 'kysely'
import { keys, type Tables } from '../schema.ts'
import { StoreFailure } from '../store.ts'

/**
 * Writes every table and its indexes anew, without the rows that were taken away: in their old files these would stay
 * until others need the room. Logs, statistics and backups of the server are its own. Throws `StoreFailure`,
 * `store.unavailable`, where somebody goes on reading what was there before.
 */
export async function rewriteTables(db: Kysely<Tables>, patienceMs = longestMs): Promise<void> {
  const tables = Object.keys(keys)
  await db.connection().execute(async (connection) => {
    // Rows that an older question may still ask for would be carried over.
    for (let waitedMs = 0; await someAreHeld(connection, tables); waitedMs += tryAgainMs) {
      if (waitedMs >= patienceMs) throw new StoreFailure(stillRead)
      await setTimeout(tryAgainMs)
    }
    await sql`set lock_timeout = ${sql.lit(patienceMs)}`.execute(connection)
    try {
      for (const table of tables) await sql`vacuum full ${sql.table(table)}`.execute(connection)
    } catch (error) {
      throw isLocked(error) ? new StoreFailure(stillRead) : error
    } finally {
      await sql`reset lock_timeout`.execute(connection)
    }
  })
}

/** Whether rows that are gone have to stay, because of a question that was begun before. */
async function someAreHeld(db: Kysely<Tables>, tables: readonly string[]): Promise<boolean> {
  for (const table of tables) {
    await sql`vacuum ${sql.table(table)}`.execute(db)
    // Just counted by that.
    const { rows } = await sql<{ n_dead_tup: number }>`
      select n_dead_tup from pg_stat_user_tables where schemaname = current_schema() and relname = ${table}
    `.execute(db)
    if (rows.some(({ n_dead_tup }) => n_dead_tup > 0)) return true
  }
  return false
}

const stillRead = {
  code: 'store.unavailable',
  detail:
    'all is deleted, but another program still reads what was; delete once more when that one has ended',
} as const

const isLocked = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === lockNotAvailable

const lockNotAvailable = '55P03'
const tryAgainMs = 250
const longestMs = 60_000
