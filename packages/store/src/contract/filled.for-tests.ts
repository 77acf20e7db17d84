import { createHash } from 'node:crypto'
import { crc32, zstdCompressSync } from 'node:zlib'
import { sql } from 'kysely'
import type { Untyped } from '../migrations/migration.ts'
import type { KeptRun } from '../store.ts'

/**
 * How a database was filled by the program that had this migration as its last. Written in plain SQL, since today's
 * program knows only today's tables. A new migration needs a new one here.
 */
export const fillers: Readonly<Record<string, (db: Untyped) => Promise<void>>> = {
  '0001-first': (db) => fillFirst(db),
  '0002-reasons': (db) => fillReasons(db),
  '0003-mornings': async (db) => {
    await fillReasons(db)
    await sql`insert into mornings values ('me', '2026-05-01', 'an export', '', 5, '{"massKg":60}')`.execute(
      db,
    )
  },
}

async function fillReasons(db: Untyped): Promise<void> {
  await fillFirst(db)
  await sql`update reports set past = '{"figures":{"legLoad":1.5}}'`.execute(db)
  await sql`insert into answers values ('me', ${runId}, '{"wet":true}')`.execute(db)
  await sql`insert into check_ins values ('me', '2026-05-01', '{"day":"2026-05-01","sleepH":7}')`.execute(db)
  await sql`insert into interviews values ('me', '{"gives-out-first":"legs"}')`.execute(db)
}

async function fillFirst(db: Untyped): Promise<void> {
  await sql`insert into athletes values ('me', '{}', '{"units":"metric"}')`.execute(db)
  await sql`
      insert into originals (athlete_id, sha256, name, format, size_bytes, kept_at_ms, packed)
      values ('me', ${sha256}, 'a.fit', 'fit', ${bytes.length}, 5, ${zstdCompressSync(bytes)})
    `.execute(db)
  await sql`
      insert into recordings (
        athlete_id, id, sha256, session, started_at_ms, started_at, sport, distance_m, moving_s, speed_mps, limiter,
        race, stopped_by, ignored, heart_rate_ignored, simulated, settled, richness, name, notes, about, search
      ) values (
        'me', ${runId}, ${sha256}, 0, 1000, '1970-01-01T00:00:01Z', 'running', 12345.5, 3600, 3.4, 'legs',
        1, 'legs', 1, 0, 0, 0, 2.5, 'Zum Zoo', 'heiss', '{"name":"Lunch Run"}', ${'zum zoo\nheiss'}
      )
    `.execute(db)
  const columns = zstdCompressSync(new Uint8Array([1, 2, 3]))
  await sql`insert into columns values ('me', ${runId}, ${crc32(columns)}, ${columns})`.execute(db)
  await sql`
      insert into reports (athlete_id, run_id, basis, problem)
      values ('me', ${runId}, 'basis 1', '{"code":"format.corrupt","detail":"x"}')
    `.execute(db)
  await sql`
      insert into laps (athlete_id, run_id, number, from_s, to_s, by) values ('me', ${runId}, 0, 0, 60.5, 'hand')
    `.execute(db)
}

const bytes = new TextEncoder().encode('an original')
const sha256 = createHash('sha256').update(bytes).digest('hex')
const runId = `${sha256.slice(0, 16)}-0`

/** What the store tells of it, whatever the age of the database it was put into. */
export const filledRun: KeptRun = {
  summary: {
    id: runId,
    name: 'Zum Zoo',
    startedAt: '1970-01-01T00:00:01Z',
    utcOffsetS: null,
    sport: 'running',
    subSport: null,
    distanceM: 12_345.5,
    elapsedS: null,
    movingS: 3600,
    ascentM: null,
    descentM: null,
    heartRateBpm: null,
    heartRateTopBpm: null,
    gear: null,
    limiter: 'legs',
    index: null,
    fadePercent: null,
    onsetS: null,
    onsetDistanceM: null,
    decoupling: null,
    heartRateShare: null,
    race: true,
    stoppedBy: 'legs',
    ignored: true,
    heartRateIgnored: false,
    simulated: false,
    linked: 0,
  },
  notes: 'heiss',
  about: { name: 'Lunch Run' },
  deletedAtMs: null,
  report: null,
  problem: { code: 'format.corrupt', detail: 'x' },
  past: null,
  basis: 'basis 1',
  laps: [{ fromS: 0, toS: 60.5, distanceM: NaN, by: 'hand' }],
  file: { sha256, name: 'a.fit', format: 'fit', sizeBytes: bytes.length, keptAtMs: 5 },
  session: 0,
  mainId: null,
  others: [],
}

/** What it tells for the reasons, since there is room for it. */
export const filledTold = {
  past: [{ summary: runId, format: 'fit', past: { figures: { legLoad: 1.5 } }, said: { wet: true } }],
  checkIns: [{ day: '2026-05-01', sleepH: 7 }],
  interview: { 'gives-out-first': 'legs' },
}

export const filledMornings = {
  ...filledTold,
  checkIns: [{ day: '2026-05-01', sleepH: 7, massKg: 60, imported: { massKg: 'an export' } }],
}

export const toldNothing = {
  past: [{ summary: runId, format: 'fit', past: null, said: {} }],
  checkIns: [],
  interview: {},
}
