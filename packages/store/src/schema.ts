import type { Lap, Limiter, Problem, Sport, StoppedBy } from '@freshlegs/domain'
import type { ImportRecord, Look } from './store.ts'

/** The tables as Kysely sees them. What they mean stands in `migrations`; times are Unix milliseconds. */
export interface Tables {
  athletes: AthleteRow
  originals: OriginalRow
  recordings: RecordingRow
  columns: ColumnsRow
  reports: ReportRow
  laps: LapRow
  looks: LookRow
  imports: ImportRow
  answers: AnswersRow
  check_ins: CheckInRow
  interviews: InterviewRow
  mornings: MorningRow
  freshlegs_migrations: MigrationRow
}

/** Every table with its key, each after those its rows belong to. */
export const keys: { readonly [Table in KeptTable]: readonly (keyof Tables[Table] & string)[] } = {
  athletes: ['id'],
  originals: ['athlete_id', 'sha256'],
  recordings: ['athlete_id', 'id'],
  columns: ['athlete_id', 'run_id'],
  reports: ['athlete_id', 'run_id'],
  laps: ['athlete_id', 'run_id', 'number'],
  looks: ['athlete_id', 'key_sha256'],
  imports: ['athlete_id', 'id'],
  answers: ['athlete_id', 'run_id'],
  check_ins: ['athlete_id', 'day'],
  interviews: ['athlete_id'],
  mornings: ['athlete_id', 'day', 'told_by', 'import_id'],
}

/** All but the list of migrations, which each database keeps for itself. */
export type KeptTable = Exclude<keyof Tables, 'freshlegs_migrations'>

/** Yes and no, which SQLite does not tell from numbers. */
export type Bit = 0 | 1

/** JSON as text, so that both databases give it back as it was put in. */
export type Json = string

/** What was made of this database so far. */
export interface MigrationRow {
  id: string
  applied_at_ms: number
}

export interface AthleteRow {
  id: string
  profile: Json
  settings: Json
}

export interface OriginalRow {
  athlete_id: string
  sha256: string
  name: string
  format: string
  size_bytes: number
  kept_at_ms: number
  packed: Uint8Array
}

/** A run as a line of a list, and what the runner and the source say of it. */
export interface RecordingRow extends FactColumns {
  athlete_id: string
  id: string
  sha256: string
  session: number
  started_at_ms: number | null
  /** Over the moving time; for the order of the fastest. */
  speed_mps: number | null
  race: Bit | null
  stopped_by: StoppedBy | null
  ignored: Bit
  heart_rate_ignored: Bit
  simulated: Bit
  deleted_at_ms: number | null
  /** The main recording of the outing, where this is the lesser one. */
  main_id: string | null
  /** The runner said where it belongs. */
  settled: Bit
  richness: number
  name: string | null
  gear: string | null
  notes: string | null
  /** What the source said, whatever the runner said since. */
  about: Json
  /** Name, notes and gear, folded. */
  search: string
}

export interface FactColumns {
  started_at: string | null
  utc_offset_s: number | null
  sport: Sport
  sub_sport: string | null
  distance_m: number | null
  elapsed_s: number | null
  moving_s: number | null
  ascent_m: number | null
  descent_m: number | null
  heart_rate_bpm: number | null
  heart_rate_top_bpm: number | null
  limiter: Limiter | null
  leg_index: number | null
  fade_percent: number | null
  onset_s: number | null
  onset_distance_m: number | null
  decoupling: number | null
  heart_rate_share: number | null
}

export interface ColumnsRow {
  athlete_id: string
  run_id: string
  /** CRC-32 of the packed bytes. */
  crc32: number
  packed: Uint8Array
}

export interface ReportRow {
  athlete_id: string
  run_id: string
  basis: string
  engine: string | null
  settings: string | null
  route: Json | null
  problem: Json | null
  report: Json | null
  past: Json | null
}

export interface LapRow {
  athlete_id: string
  run_id: string
  number: number
  from_s: number | null
  to_s: number | null
  distance_m: number | null
  by: Lap['by']
  step: number | null
  intensity: NonNullable<Lap['intensity']> | null
}

export interface LookRow {
  athlete_id: string
  /** SHA-256 of the key: names in archives may be longer than what PostgreSQL can index. */
  key_sha256: string
  source_key: string
  fingerprint: string
  outcome: Look['outcome']
  problem_code: Problem['code'] | null
  problem_detail: string | null
  at_ms: number
  /** Of the kept original whose bytes it has. */
  original_sha256: string | null
  /** Of the import that kept it. */
  import_id: string | null
  linked: Bit | null
}

export interface ImportRow {
  athlete_id: string
  id: string
  name: string
  folder: string
  any_sport: Bit
  started_at_ms: number
  finished_at_ms: number | null
  state: ImportRecord['state']
  outcome: Json
}

export interface AnswersRow {
  athlete_id: string
  run_id: string
  said: Json
}

export interface CheckInRow {
  athlete_id: string
  day: string
  said: Json
}

export interface InterviewRow {
  athlete_id: string
  answers: Json
}

/** What an export tells of a morning. */
export interface MorningRow {
  athlete_id: string
  day: string
  /** The export, as runners call it. */
  told_by: string
  /** Of the page; empty where nothing remembers the import. */
  import_id: string
  /** When it was told last. */
  at_ms: number
  figures: Json
}
