import { answer, type Result, refuse } from '@freshlegs/domain'
import type { Kysely } from 'kysely'
import type { Tables } from '../schema.ts'
import type { Dialect } from '../sql/dialect.ts'
import type { Migration } from './migration.ts'
import { migrations as all } from './migrations.ts'

/**
 * Brings a database up to what this program knows, in one transaction: an interrupted one is as it was. Refuses one
 * that knows more (`store.newer`) and leaves it alone. Kysely's own Migrator does it without a transaction on SQLite.
 */
export async function migrate(
  db: Kysely<Tables>,
  dialect: Dialect,
  migrations: readonly Migration[] = all,
): Promise<Result<void>> {
  const before = await missing(db, dialect, migrations)
  if (!before.ok) return before
  if (before.value.length === 0) return answer(undefined)
  return db.transaction().execute(async (transaction): Promise<Result<void>> => {
    await dialect.lockMigrations(transaction)
    // Another program may have migrated while we waited.
    const now = await missing(transaction, dialect, migrations)
    if (!now.ok) return now
    await transaction.schema
      .createTable('freshlegs_migrations')
      .ifNotExists()
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('applied_at_ms', 'bigint', (column) => column.notNull())
      .execute()
    for (const { id, up } of now.value) {
      await up(transaction.$pickTables<never>(), dialect.words)
      await transaction.insertInto('freshlegs_migrations').values({ id, applied_at_ms: Date.now() }).execute()
    }
    return answer(undefined)
  })
}

/** What this program knows and the database does not, in order. */
export async function missing(
  db: Kysely<Tables>,
  dialect: Dialect,
  migrations: readonly Migration[] = all,
): Promise<Result<readonly Migration[]>> {
  const applied = await appliedIn(db, dialect)
  const known = new Set(migrations.map(({ id }) => id))
  const unknown = applied.filter((id) => !known.has(id))
  if (unknown.length > 0) {
    return refuse({
      code: 'store.newer',
      detail: `this database was written by a newer Freshlegs (it knows ${unknown.join(', ')}); nothing was changed`,
    })
  }
  return answer(migrations.filter(({ id }) => !applied.includes(id)))
}

/** Ids of what was made of the database; none where it is not one of ours. */
async function appliedIn(db: Kysely<Tables>, dialect: Dialect): Promise<readonly string[]> {
  const tables = await dialect.tables(db)
  if (!tables.includes('freshlegs_migrations')) return []
  const rows = await db.selectFrom('freshlegs_migrations').select('id').orderBy('id').execute()
  return rows.map(({ id }) => id)
}
