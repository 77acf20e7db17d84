import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * What exports tell of mornings, beside what the runner says of them: a row for each day, export and import, so that
 * it goes with its import and leaves what others told. And of each item that was looked at, which import kept it.
 */
export const mornings: Migration = {
  id: '0003-mornings',
  up: async (db, words) => {
    const json = sql.raw<unknown>(words.json)
    const key = sql.raw<unknown>(words.key)
    await db.schema
      .createTable('mornings')
      .addColumn('athlete_id', key, (column) => column.notNull())
      .addColumn('day', key, (column) => column.notNull())
      .addColumn('told_by', key, (column) => column.notNull())
      // Of the page; empty where nothing remembers the import.
      .addColumn('import_id', key, (column) => column.notNull())
      .addColumn('at_ms', 'bigint', (column) => column.notNull())
      .addColumn('figures', json, (column) => column.notNull())
      .addPrimaryKeyConstraint('mornings_key', ['athlete_id', 'day', 'told_by', 'import_id'])
      .addForeignKeyConstraint('mornings_of_athlete', ['athlete_id'], 'athletes', ['id'])
      .execute()
    await db.schema.alterTable('looks').addColumn('import_id', key).execute()
    await db.schema.alterTable('looks').addColumn('linked', 'integer').execute()
    await sql`create index mornings_of_import on mornings (athlete_id, import_id)`.execute(db)
  },
}
