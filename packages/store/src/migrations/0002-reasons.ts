import { sql } from 'kysely'
import type { Migration } from './migration.ts'

/**
 * What the reasons over a history go by: what a runner says after a run, in the morning and in the first interview, and
 * beside each report the figures that are kept of its run. Reports from before have none until they are made again.
 */
export const reasons: Migration = {
  id: '0002-reasons',
  up: async (db, words) => {
    const json = sql.raw<unknown>(words.json)
    const key = sql.raw<unknown>(words.key)
    await db.schema.alterTable('reports').addColumn('past', json).execute()
    await db.schema
      .createTable('answers')
      .addColumn('athlete_id', key, (column) => column.notNull())
      .addColumn('run_id', key, (column) => column.notNull())
      .addColumn('said', json, (column) => column.notNull())
      .addPrimaryKeyConstraint('answers_key', ['athlete_id', 'run_id'])
      .addForeignKeyConstraint(
        'answers_of_run',
        ['athlete_id', 'run_id'],
        'recordings',
        ['athlete_id', 'id'],
        (reference) => reference.onDelete('cascade'),
      )
      .execute()
    await db.schema
      .createTable('check_ins')
      .addColumn('athlete_id', key, (column) => column.notNull())
      .addColumn('day', key, (column) => column.notNull())
      .addColumn('said', json, (column) => column.notNull())
      .addPrimaryKeyConstraint('check_ins_key', ['athlete_id', 'day'])
      .addForeignKeyConstraint('check_ins_of_athlete', ['athlete_id'], 'athletes', ['id'])
      .execute()
    await db.schema
      .createTable('interviews')
      .addColumn('athlete_id', key, (column) => column.primaryKey().notNull())
      .addColumn('answers', json, (column) => column.notNull())
      .addForeignKeyConstraint('interviews_of_athlete', ['athlete_id'], 'athletes', ['id'])
      .execute()
  },
}
