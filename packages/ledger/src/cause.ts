import type { Evidence, FigureId, History, PartId } from '@freshlegs/domain'
import type { ReferenceKey } from '@freshlegs/science'

/**
 * A possible reason why legs give out. It says how much of it there was in every run; how much that matters is
 * weighed for all causes alike (`weigh/`), on the runner's own runs and on what was known before. A new one is a file
 * in its part's folder and a line in the part's list.
 */
export interface Cause {
  readonly id: string
  readonly part: PartId
  /** As a runner says it: `A run much longer than the ones before`. */
  readonly name: string
  /** Without any of these it can say nothing; with more it says more. */
  readonly needs: readonly Need[]
  /** What one unit of exposure is, for people: `10 % beyond the longest run of the 30 days before`. */
  readonly unit: string
  /**
   * How much of it was in each run of the history, in its unit. 0 is as it should be, more is worse; below 0 is better
   * still. NaN where it cannot be told. Known before the legs went, or else it would explain them by themselves.
   */
  exposures(history: History): Float64Array
  /**
   * What is thought before the runner's own runs speak: natural logarithm of the hazard ratio a unit. The width is the
   * same for all causes (`weigh/settings.ts`).
   */
  readonly priorLogHazardRatio: number
  /** Exposure from the interview alone, where there are no runs that tell; NaN where it was not asked or answered. */
  told(history: History): number
  /** What was seen, in the runner's own numbers; what speaks against it is seen as well. At most a few sentences. */
  evidence(seen: Seen): { readonly for: readonly Evidence[]; readonly against: readonly Evidence[] }
  /** One change, for this week; said only when the cause stands. */
  readonly advice: string
  /** The cheapest thing to collect, when it cannot tell. */
  readonly next: string
  readonly sources: readonly ReferenceKey[]
  /** What of it is our own proposal, shown as an assumption. */
  readonly assumed: readonly string[]
}

/** What there is to know of a runner. A figure is needed in runs; the others in what the runner says. */
export type Need =
  | FigureId
  | 'runs'
  | 'verdicts'
  | 'answers'
  | 'pains'
  | 'check-ins'
  | 'gear'
  | 'meals'
  | 'surface'
  | 'interview'

/** What a cause looks at when it speaks. */
export interface Seen {
  readonly history: History
  /** As `exposures` gave them. */
  readonly exposures: Float64Array
  /** Indices into the history's runs: those of the last weeks, and those on which the legs gave out. */
  readonly recent: readonly number[]
  readonly gaveOut: readonly number[]
  /** As `told` gave it. */
  readonly told: number
}
