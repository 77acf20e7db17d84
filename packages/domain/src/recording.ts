import type { Athlete } from './athlete.ts'
import type { Sport } from './sport.ts'
import type { Track } from './track.ts'
import type { Warning } from './warning.ts'

/** What one session of a file holds, as it was recorded, in our units. Times are seconds since its start. */
export interface Recording {
  /** Id of the format it was read from. */
  readonly format: string
  /** Which session of the file, from 0. */
  readonly session: number
  readonly sport: Sport
  /** As the file says it: `trail`, `treadmill`, `track`… */
  readonly subSport?: string
  /** Unix time of second 0, UTC. NaN when the file does not say. */
  readonly startedAtMs: number
  /** Local time minus UTC. NaN when the file does not say. */
  readonly utcOffsetS: number
  readonly track: Track
  /** Heart beats on their own clock: `rrIntervalS` alone. */
  readonly beats?: Track
  readonly pauses: readonly Pause[]
  readonly laps: readonly Lap[]
  readonly steps: readonly WorkoutStep[]
  readonly totals: Totals
  readonly device?: string
  /** What the file knows of the runner. */
  readonly athlete: Athlete
  /** Messages and fields without a meaning to us yet: today's unknown field is tomorrow's leg measure. */
  readonly raw: readonly RawMessage[]
  readonly warnings: readonly Warning[]
}

/** The timer stood still. */
export interface Pause {
  readonly fromS: number
  readonly toS: number
}

export interface Lap {
  readonly fromS: number
  readonly toS: number
  readonly distanceM: number
  readonly by: 'hand' | 'distance' | 'time' | 'position' | 'session-end' | 'unknown'
  /** Index into `steps` of the workout step that was run in it. */
  readonly step?: number
  readonly intensity?: WorkoutStep['intensity']
}

export interface WorkoutStep {
  readonly name?: string
  readonly intensity: 'active' | 'rest' | 'warm-up' | 'cool-down' | 'recovery' | 'interval' | 'unknown'
  /** NaN where the step has no such end. */
  readonly durationS: number
  readonly distanceM: number
}

/** What the device itself summed up. NaN is unknown. */
export interface Totals {
  readonly elapsedS: number
  /** Without the pauses of the timer. */
  readonly timerS: number
  readonly distanceM: number
  readonly ascentM: number
  readonly descentM: number
  /** What the runner tapped on the watch: effort 0 to 10, feel 0 (very weak) to 1 (very strong). */
  readonly effortCr10: number
  readonly feelRatio: number
}

/** One kind of message, field by field, as it was stored and without scale. */
export interface RawMessage {
  readonly message: number
  readonly fields: readonly RawField[]
  /** How many messages of this kind there were. */
  readonly count: number
}

export interface RawField {
  readonly field: number
  /** Name and unit of a developer field. */
  readonly name?: string
  readonly unit?: string
  /** Entries a message, where the field is a list; 1 when absent. */
  readonly width?: number
  /** Message after message; NaN or an empty string where the field was invalid or not there. */
  readonly values: Float64Array | readonly (string | bigint)[]
}
