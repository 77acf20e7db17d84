import type { AfterRun } from './after-run.schema.ts'
import type { Athlete } from './athlete.ts'
import type { CheckIn } from './check-in.schema.ts'
import type { Figures } from './figure.ts'
import type { Limiter } from './verdict-words.ts'

/** All that is known of a runner over time: what the reasons are weighed on. */
export interface History {
  readonly athlete: Athlete
  /** Local day up to which it reaches, `2026-11-24`. */
  readonly today: string
  /** Oldest first; ignored runs, deleted ones and lesser recordings of an outing are not in it. */
  readonly runs: readonly PastRun[]
  /** Oldest first, one a day. */
  readonly checkIns: readonly CheckIn[]
  /** Answers of the first interview by the question's id; absent ones were not given. */
  readonly interview: Readonly<Record<string, InterviewAnswer>>
}

export type InterviewAnswer = number | string | boolean | readonly string[]

/** One run as the reasons see it. Unknown numbers are NaN. */
export interface PastRun {
  readonly id: string
  /** By the clock of the run. */
  readonly day: string
  /** Unix time of the start; NaN for a run typed in with a day alone. */
  readonly startedAtMs: number
  readonly movingS: number
  /** Pauses included. */
  readonly elapsedS: number
  readonly distanceM: number
  readonly ascentM: number
  readonly descentM: number
  readonly verdict: PastVerdict
  readonly figures: Figures
  /** What the runner said of it; empty where nothing. */
  readonly said: AfterRun
  /** Shoes, as the runner calls them. */
  readonly gear: string | null
  /** Typed in by hand, without a recording. */
  readonly byHand: boolean
}

export interface PastVerdict {
  /** Null where it could not be judged. */
  readonly limiter: Limiter | null
  /** Intervals, whose structure hides a fade. */
  readonly structured: boolean
  /** Moving seconds and metres to the onset; NaN where nothing faded. */
  readonly onsetMovingS: number
  readonly onsetDistanceM: number
  /** Seconds since the start to the onset, pauses included; NaN where nothing faded. */
  readonly onsetS: number
  /** Moving seconds. */
  readonly onsetIntervalS: readonly [number, number] | null
  /** Legs, 0 to 100; NaN where unknown. */
  readonly index: number
  readonly fadePercent: number
  readonly decoupling: number
  readonly heartRateShare: number
}
