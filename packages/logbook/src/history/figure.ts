import type { RunSummary } from '@freshlegs/domain'

/** A figure that is followed over the months. */
export interface Figure {
  readonly id: 'fade' | 'decoupling' | 'heart-rate-share' | 'onset'
  readonly unit: 'percent' | 'ratio' | 'm'
  /** The value of a run that counts; undefined where it has none. */
  of(run: RunSummary): number | undefined
  /** Why a run has none, to follow after `3 runs:`. Asked only of those. */
  without(run: RunSummary): string
  /** What more and less of it is: `The fade of your legs is … larger`. */
  readonly words: { readonly subject: string; readonly more: string; readonly less: string }
  /** A change of it in numbers, and what they count. */
  say(change: number, units: 'metric' | 'imperial'): { readonly number: string; readonly unit: string }
}
