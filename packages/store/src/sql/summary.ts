import type { RunSummary } from '@freshlegs/domain'
import { type Kysely, sql } from 'kysely'
import type { RecordingRow, Tables } from '../schema.ts'

/** The columns that a summary is made of. */
export const summaryColumns = [
  'id',
  'name',
  'started_at',
  'utc_offset_s',
  'sport',
  'sub_sport',
  'distance_m',
  'elapsed_s',
  'moving_s',
  'ascent_m',
  'descent_m',
  'heart_rate_bpm',
  'heart_rate_top_bpm',
  'gear',
  'limiter',
  'leg_index',
  'fade_percent',
  'onset_s',
  'onset_distance_m',
  'decoupling',
  'heart_rate_share',
  'race',
  'stopped_by',
  'ignored',
  'heart_rate_ignored',
  'simulated',
] as const satisfies readonly (keyof RecordingRow)[]

/** Every recording of an athlete with what a summary needs; narrow it with `where`, `orderBy` and `limit`. */
export const selectSummaries = (db: Kysely<Tables>, athleteId: string) =>
  db
    .selectFrom('recordings')
    .where('athlete_id', '=', athleteId)
    .select(summaryColumns)
    .select(linked.as('linked'))

/**
 * Other recordings of the same outing. A main one has its lesser ones; a lesser one has its main one in place of itself,
 * so the number is the same.
 */
const linked = sql<number>`(
  select count(*) from recordings as other
  where other.athlete_id = recordings.athlete_id
    and other.main_id = coalesce(recordings.main_id, recordings.id)
    and other.deleted_at_ms is null
)`

export type SummaryRow = Pick<RecordingRow, (typeof summaryColumns)[number]> & { linked: number }

export const summaryOf = (row: SummaryRow): RunSummary => ({
  id: row.id,
  name: row.name,
  startedAt: row.started_at,
  utcOffsetS: row.utc_offset_s,
  sport: row.sport,
  subSport: row.sub_sport,
  distanceM: row.distance_m,
  elapsedS: row.elapsed_s,
  movingS: row.moving_s,
  ascentM: row.ascent_m,
  descentM: row.descent_m,
  heartRateBpm: row.heart_rate_bpm,
  heartRateTopBpm: row.heart_rate_top_bpm,
  gear: row.gear,
  limiter: row.limiter,
  index: row.leg_index,
  fadePercent: row.fade_percent,
  onsetS: row.onset_s,
  onsetDistanceM: row.onset_distance_m,
  decoupling: row.decoupling,
  heartRateShare: row.heart_rate_share,
  race: row.race === null ? null : row.race === 1,
  stoppedBy: row.stopped_by,
  ignored: row.ignored === 1,
  heartRateIgnored: row.heart_rate_ignored === 1,
  simulated: row.simulated === 1,
  linked: row.linked,
})
