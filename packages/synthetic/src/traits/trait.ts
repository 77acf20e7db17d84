import type { Lap, Limiter, Pause, WorkoutStep } from '@freshlegs/domain'
import type { Chance } from '../chance.ts'
import type { Course } from '../courses/index.ts'
import type { Runner } from '../runner.ts'
import type { Effect } from '../truths/index.ts'

/** Something about how a run was run that is no limit of the body, but may look like one. */
export interface Trait<Id extends string = string> {
  readonly id: Id
  /** What the runner did, one sentence. */
  readonly says: string
  /** By id of the truth it is tried with: the answers that are right there when every sensor is worn. */
  readonly right: Readonly<Record<string, readonly Limiter[]>>
  /** What kind of run it needs; the plan's own word goes before it. */
  ask?(runner: Runner): Ask
  /** What happens when. Times are seconds since the start, pauses included. */
  write(scene: Scene): Script
}

export interface Ask {
  readonly durationS?: number
  /** Where the run ends, sooner or later than planned. */
  readonly finishM?: number
  /** Speed as a multiple of the runner's easy speed. */
  readonly intensityRatio?: number
  readonly course?: Course
  readonly effect?: Partial<Effect>
  readonly runner?: Runner
}

/** What a trait may know of the run it is written into. */
export interface Scene {
  readonly runner: Runner
  readonly durationS: number
  /** NaN where nothing is planted. */
  readonly onsetS: number
  readonly rampS: number
  readonly chance: Chance
}

/** A stretch of time; `toS` belongs to the next. */
export type Span = Pause

export interface Script {
  /** Factor on the planned speed of running. */
  speedRatio?(timeS: number): number
  walks?(timeS: number, gradeRatio: number): boolean
  /** Standing with the timer running. */
  readonly stops?: readonly Span[]
  /** Standing with the timer off. */
  readonly pauses?: readonly Span[]
  /** Added to what the heart would do. */
  heartRateBpm?(timeS: number): number
  /** Factor on the cadence. */
  cadenceRatio?(timeS: number): number
  /** Added to the temperature. */
  temperatureC?(timeS: number): number
  /** In place of a lap a kilometre; the last one runs to the end. */
  readonly laps?: readonly Omit<Lap, 'distanceM'>[]
  readonly steps?: readonly WorkoutStep[]
}
