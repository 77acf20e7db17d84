import type { Evidence, FigureId, History, PartId } from '@freshlegs/domain'
import type { ReferenceKey } from '@freshlegs/science'
import type { Past } from './past/past.ts'
import type { Text } from './say/say.ts'

/**
 * Something that goes with how far the legs last, and is known before they go. It says how much of it there was in
 * every run; how much that matters is weighed for all alike (`weigh/`), on the runner's own runs and on what was
 * known before.
 */
export interface Covariate {
  readonly id: string
  /** As a runner says it: `A run much longer than those before it`. */
  readonly name: string
  /** Without any of these it can say nothing. */
  readonly needs: readonly Need[]
  /** What one unit of exposure is, for people: `10 % beyond the longest run of the 30 days before`. */
  readonly unit: Text
  /** Looks over a history once. */
  look(past: Past): Look
  /**
   * What is thought before the runner's own runs speak: natural logarithm of the hazard ratio a unit. The width is the
   * same for all (`weigh/settings.ts`).
   */
  readonly priorLogHazardRatio: number
  readonly words: Words
  /** Exposure beyond which a run counts as one that shows it; 0 unless said. */
  readonly showsBeyond?: number
  /**
   * Its 0 is the runner's own middle run, and no line that holds for others: what is the same on every run, good or bad,
   * it cannot see.
   */
  readonly comparedWith?: 'yourself'
  /** The cheapest thing to collect, when it cannot tell. */
  readonly next: string
  readonly sources: readonly ReferenceKey[]
  /** What of it is our own proposal, shown as an assumption. */
  readonly assumed: readonly Text[]
}

/** A possible reason of one of the seven parts. A new one is a file in its part's folder and a line in the part's list. */
export interface Cause extends Covariate {
  readonly part: PartId
  readonly words: Words & ToldWords
  /** Exposure from the interview alone, where there are no runs that tell; NaN where it was not asked or answered. */
  told(answers: History['interview']): number
  /** One change, for this week; said only when the cause stands. */
  advice(past: Past): string
}

/** What a covariate saw in a history. */
export interface Look {
  /**
   * How much of it was in each run, in its unit. 0 is as it should be, more is worse; below 0 is better still. NaN
   * where it cannot be told. Known before the legs went, or else it would explain them by themselves.
   */
  readonly exposures: Float64Array
  /**
   * Whether a run could have shown it. Where it could not, being too short for it, its 0 is weighed with the others but
   * says nothing of how things are. All could unless said.
   */
  couldShow?(at: number): boolean
  /** One run, in the runner's own numbers: `31 % longer than the longest of the 30 days before`. */
  says(at: number): string
  /** The stretch of a run that shows it, where it is not the whole of it. Seconds since the start, pauses included. */
  stretch?(at: number): Stretch | null
  /** More to say of all of it; `gaveOut` are the runs on which the legs went and of which it is known. */
  more?(gaveOut: readonly number[]): More
}

/** A sentence on the side on which it speaks; where a difference is no larger than what is usual, on neither. */
export interface More {
  readonly for?: string
  readonly against?: string
  readonly neither?: string
}

export interface Stretch {
  readonly fromS: number
  readonly toS: number
}

/** What is said where it shows, and where it does not. */
export interface Words {
  /** Behind `N of your last M runs `, in the plural: `were in a pair …`. */
  readonly there: Text
  /** Behind `None of your last M runs `, in the singular. */
  readonly notThere: Text
  readonly basis: Exclude<Evidence['basis'], 'told'>
}

/** What the runner told, where there are no runs that tell. */
export interface ToldWords {
  readonly told: Text
  readonly notTold: Text
}

/** What there is to know of a runner. A figure is needed in runs; the others in what the runner says. */
export type Need =
  | FigureId
  | 'runs'
  | 'answers'
  | 'pains'
  | 'check-ins'
  | 'gear'
  | 'meals'
  | 'surface'
  | 'line'
  | 'intake'
  | 'blood'
  | 'interview'
  | 'mass'
  | 'size'
