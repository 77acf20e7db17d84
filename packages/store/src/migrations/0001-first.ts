import { type ColumnDefinitionBuilder, type CreateTableBuilder, sql } from 'kysely'
import type { Words } from '../sql/dialect.ts'
import type { Migration, Untyped } from './migration.ts'

/** Athletes, their files, and what is made of these. */
export const first: Migration = {
  id: '0001-first',
  up: async (db, words) => {
    const types = typesIn(words)
    for (const make of [athletes, originals, recordings, columns, reports, laps, looks, imports]) {
      await make(db, types).execute()
    }
    await indexes(db, words)
  },
}

type Types = ReturnType<typeof typesIn>
type Table = CreateTableBuilder<string, string>

const typesIn = ({ blob, json, key }: Words) => ({
  blob: sql.raw<unknown>(blob),
  json: sql.raw<unknown>(json),
  key: sql.raw<unknown>(key),
})

const required = (column: ColumnDefinitionBuilder) => column.notNull()

const athletes = (db: Untyped, { key, json }: Types): Table =>
  db.schema
    .createTable('athletes')
    .addColumn('id', key, (column) => column.primaryKey().notNull())
    .addColumn('profile', json, required)
    .addColumn('settings', json, required)

const originals = (db: Untyped, { key, blob }: Types): Table =>
  db.schema
    .createTable('originals')
    .addColumn('athlete_id', key, required)
    .addColumn('sha256', key, required)
    .addColumn('name', 'text', required)
    .addColumn('format', 'text', required)
    .addColumn('size_bytes', 'bigint', required)
    .addColumn('kept_at_ms', 'bigint', required)
    .addColumn('packed', blob, required)
    .addPrimaryKeyConstraint('originals_key', ['athlete_id', 'sha256'])
    .addForeignKeyConstraint('originals_of_athlete', ['athlete_id'], 'athletes', ['id'])

/** What may be long comes last, so that a list need not read past it. */
const recordings = (db: Untyped, { key, json }: Types): Table =>
  db.schema
    .createTable('recordings')
    .addColumn('athlete_id', key, required)
    .addColumn('id', key, required)
    .addColumn('sha256', key, required)
    .addColumn('session', 'integer', required)
    .addColumn('started_at_ms', 'bigint')
    .addColumn('started_at', 'text')
    .addColumn('utc_offset_s', 'double precision')
    .addColumn('sport', 'text', required)
    .addColumn('sub_sport', 'text')
    .addColumn('distance_m', 'double precision')
    .addColumn('elapsed_s', 'double precision')
    .addColumn('moving_s', 'double precision')
    .addColumn('speed_mps', 'double precision')
    .addColumn('ascent_m', 'double precision')
    .addColumn('descent_m', 'double precision')
    .addColumn('heart_rate_bpm', 'double precision')
    .addColumn('heart_rate_top_bpm', 'double precision')
    .addColumn('limiter', 'text')
    .addColumn('leg_index', 'double precision')
    .addColumn('fade_percent', 'double precision')
    .addColumn('onset_s', 'double precision')
    .addColumn('onset_distance_m', 'double precision')
    .addColumn('decoupling', 'double precision')
    .addColumn('heart_rate_share', 'double precision')
    .addColumn('race', 'integer')
    .addColumn('stopped_by', 'text')
    .addColumn('ignored', 'integer', required)
    .addColumn('heart_rate_ignored', 'integer', required)
    .addColumn('simulated', 'integer', required)
    .addColumn('deleted_at_ms', 'bigint')
    .addColumn('main_id', key)
    .addColumn('settled', 'integer', required)
    .addColumn('richness', 'double precision', required)
    .addColumn('name', 'text')
    .addColumn('gear', 'text')
    .addColumn('notes', 'text')
    .addColumn('about', json, required)
    .addColumn('search', 'text', required)
    .addPrimaryKeyConstraint('recordings_key', ['athlete_id', 'id'])
    .addForeignKeyConstraint('recordings_of_original', ['athlete_id', 'sha256'], 'originals', [
      'athlete_id',
      'sha256',
    ])
    // Rows are copied in the order of their ids, where a lesser one may come before its main one.
    .addForeignKeyConstraint(
      'recordings_main',
      ['athlete_id', 'main_id'],
      'recordings',
      ['athlete_id', 'id'],
      (reference) => reference.deferrable().initiallyDeferred(),
    )

const columns = (db: Untyped, types: Types): Table =>
  ofRun(db, types, 'columns')
    .addColumn('crc32', 'bigint', required)
    .addColumn('packed', types.blob, required)
    .addPrimaryKeyConstraint('columns_key', ['athlete_id', 'run_id'])

const reports = (db: Untyped, types: Types): Table =>
  ofRun(db, types, 'reports')
    .addColumn('basis', 'text', required)
    .addColumn('engine', 'text')
    .addColumn('settings', 'text')
    .addColumn('route', types.json)
    .addColumn('problem', types.json)
    .addColumn('report', types.json)
    .addPrimaryKeyConstraint('reports_key', ['athlete_id', 'run_id'])

const laps = (db: Untyped, types: Types): Table =>
  ofRun(db, types, 'laps')
    .addColumn('number', 'integer', required)
    .addColumn('from_s', 'double precision')
    .addColumn('to_s', 'double precision')
    .addColumn('distance_m', 'double precision')
    .addColumn('by', 'text', required)
    .addColumn('step', 'integer')
    .addColumn('intensity', 'text')
    .addPrimaryKeyConstraint('laps_key', ['athlete_id', 'run_id', 'number'])

/** Goes with its run. */
const ofRun = (db: Untyped, { key }: Types, table: string): Table =>
  db.schema
    .createTable(table)
    .addColumn('athlete_id', key, required)
    .addColumn('run_id', key, required)
    .addForeignKeyConstraint(
      `${table}_of_run`,
      ['athlete_id', 'run_id'],
      'recordings',
      ['athlete_id', 'id'],
      (reference) => reference.onDelete('cascade'),
    )

const looks = (db: Untyped, { key }: Types): Table =>
  db.schema
    .createTable('looks')
    .addColumn('athlete_id', key, required)
    .addColumn('key_sha256', key, required)
    .addColumn('source_key', 'text', required)
    .addColumn('fingerprint', 'text', required)
    .addColumn('outcome', 'text', required)
    .addColumn('problem_code', 'text')
    .addColumn('problem_detail', 'text')
    .addColumn('at_ms', 'bigint', required)
    .addColumn('original_sha256', key)
    .addPrimaryKeyConstraint('looks_key', ['athlete_id', 'key_sha256'])
    .addForeignKeyConstraint('looks_of_athlete', ['athlete_id'], 'athletes', ['id'])

const imports = (db: Untyped, { key, json }: Types): Table =>
  db.schema
    .createTable('imports')
    .addColumn('athlete_id', key, required)
    .addColumn('id', key, required)
    .addColumn('name', 'text', required)
    .addColumn('folder', 'text', required)
    .addColumn('any_sport', 'integer', required)
    .addColumn('started_at_ms', 'bigint', required)
    .addColumn('finished_at_ms', 'bigint')
    .addColumn('state', 'text', required)
    .addColumn('outcome', json, required)
    .addPrimaryKeyConstraint('imports_key', ['athlete_id', 'id'])
    .addForeignKeyConstraint('imports_of_athlete', ['athlete_id'], 'athletes', ['id'])

/**
 * One for each order of the list; the listed runs are neither deleted nor lesser ones. Their columns for that are always
 * null, and in them all the same: so that SQLite can count from an index alone.
 */
async function indexes(db: Untyped, { unknownLast }: Words): Promise<void> {
  for (const [name, column] of [
    ['newest', 'started_at_ms'],
    ['longest', 'distance_m'],
    ['fastest', 'speed_mps'],
  ] as const) {
    await sql`
      create index ${sql.ref(`recordings_${name}`)}
      on recordings (athlete_id, ${sql.ref(column)} desc ${sql.raw(unknownLast)}, id, deleted_at_ms, main_id)
      where deleted_at_ms is null and main_id is null
    `.execute(db)
  }
  await sql`create index recordings_started on recordings (athlete_id, started_at_ms, id)`.execute(db)
  await sql`create index recordings_of_file on recordings (sha256, athlete_id)`.execute(db)
  await sql`
    create index recordings_lesser on recordings (athlete_id, main_id, id) where main_id is not null
  `.execute(db)
}
