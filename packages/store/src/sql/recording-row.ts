import type { FactColumns, RecordingRow } from '../schema.ts'
import type { NewRun, RunFacts } from '../store.ts'
import { searchable } from './folded.ts'
import { toJson } from './json.ts'
import { summaryColumns } from './summary.ts'

/** A new run as a row; what its source says holds until the runner says otherwise. */
export function recordingRow(athleteId: string, sha256: string, run: NewRun): RecordingRow {
  const { about, edits = {} } = run
  const said = {
    name: edits.name !== undefined ? edits.name : (about.name ?? null),
    notes: edits.notes !== undefined ? edits.notes : (about.description ?? null),
    gear: edits.gear !== undefined ? edits.gear : (about.gear ?? null),
  }
  return {
    athlete_id: athleteId,
    id: run.id,
    sha256,
    session: run.session,
    started_at_ms: run.startedAtMs === null ? null : Math.round(run.startedAtMs),
    ...factColumns(run.judged.facts),
    race: maybeBit(edits.race !== undefined ? edits.race : (about.race ?? null)),
    stopped_by: edits.stoppedBy ?? null,
    ignored: bit(edits.ignored ?? false),
    heart_rate_ignored: bit(edits.heartRateIgnored ?? false),
    simulated: bit(run.simulated),
    deleted_at_ms: null,
    main_id: null,
    settled: 0,
    richness: run.richness,
    ...said,
    about: toJson(about),
    search: searchable(said),
  }
}

/** Facts as columns, but for the route. */
export const factColumns = (facts: RunFacts): FactColumns & Pick<RecordingRow, 'speed_mps'> => ({
  started_at: facts.startedAt,
  utc_offset_s: facts.utcOffsetS,
  sport: facts.sport,
  sub_sport: facts.subSport,
  distance_m: facts.distanceM,
  elapsed_s: facts.elapsedS,
  moving_s: facts.movingS,
  speed_mps: speedOf(facts),
  ascent_m: facts.ascentM,
  descent_m: facts.descentM,
  heart_rate_bpm: facts.heartRateBpm,
  heart_rate_top_bpm: facts.heartRateTopBpm,
  limiter: facts.limiter,
  leg_index: facts.index,
  fade_percent: facts.fadePercent,
  onset_s: facts.onsetS,
  onset_distance_m: facts.onsetDistanceM,
  decoupling: facts.decoupling,
  heart_rate_share: facts.heartRateShare,
})

const speedOf = ({ distanceM, movingS }: RunFacts): number | null =>
  distanceM === null || movingS === null || !(movingS > 0) ? null : distanceM / movingS

export const bit = (value: boolean) => (value ? 1 : 0)
export const maybeBit = (value: boolean | null) => (value === null ? null : bit(value))

export const recordingColumns = [
  ...summaryColumns,
  'athlete_id',
  'sha256',
  'session',
  'started_at_ms',
  'speed_mps',
  'deleted_at_ms',
  'main_id',
  'settled',
  'richness',
  'notes',
  'about',
  'search',
] as const satisfies readonly (keyof RecordingRow)[]
