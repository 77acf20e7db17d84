import type { ChannelId } from '@freshlegs/domain'
import type { Course } from './courses/index.ts'
import type { Fault } from './faults/index.ts'
import type { Runner } from './runner.ts'
import type { Tier } from './tiers.ts'
import type { Trait } from './traits/index.ts'
import type { Effect, Truth } from './truths/index.ts'

/**
 * A run to be planted. What is left out is drawn from the seed or, where a trait asks for it, taken from the trait;
 * what is said here goes before both.
 */
export interface RunPlan {
  readonly seed: number
  /** What really limits it; nothing unless said. */
  readonly truth?: Truth
  readonly runner?: Runner
  readonly traits?: readonly Trait[]
  readonly faults?: readonly Fault[]
  /** Flat unless said. */
  readonly course?: Course
  /** All sensors unless said. */
  readonly tier?: Tier
  /** Channels taken away from the tier. */
  readonly without?: readonly ChannelId[]
  /** Factor on everything that errs: sensors, stride, pace. 1 is what real runs show (`senses.ts`). */
  readonly noise?: number
  /** Seconds between records, or a watch that spares memory and keeps one in one to seven seconds. */
  readonly spacing?: number | 'smart'
  /** Planned length, pauses included: 75 to 150 minutes unless said. */
  readonly durationS?: number
  /** Where the run ends, sooner or later than planned, but not beyond twice the planned time. */
  readonly finishM?: number
  /** Speed as a multiple of the runner's easy speed. */
  readonly intensityRatio?: number
  /** Sizes of the effect, in place of the drawn ones. */
  readonly effect?: Partial<Effect>
  /** Keep every heart beat on a clock of its own. */
  readonly beats?: boolean
  /** Unix time of the start, whole seconds. */
  readonly startedAtMs?: number
  readonly utcOffsetS?: number
}
