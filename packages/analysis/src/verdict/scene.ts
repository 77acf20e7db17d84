import type { Body } from './body.ts'
import type { Epochs } from './epochs.ts'
import type { Fade } from './fade.ts'
import type { CircumstanceId } from './judgement.ts'
import type { Known } from './known.ts'
import type { OnsetEpoch } from './onset.ts'
import type { Factors, VerdictSettings } from './settings/index.ts'
import type { Sight } from './sight.ts'
import type { Baseline, Late } from './windows.ts'

/** All that a circumstance may look at: a run that faded. */
export interface Scene {
  readonly epochs: Epochs
  /** ln of grade-adjusted speed by epoch. */
  readonly pace: Float64Array
  readonly baseline: Baseline
  readonly late: Late
  readonly fade: Fade
  readonly onset: OnsetEpoch
  readonly sight: Sight
  readonly body: Body
  readonly known: Known
  readonly settings: VerdictSettings
  /** Whether hrFollow could be measured. */
  readonly heartFollowed: boolean
}

/** What shifts the odds without being measured late. One file each in `circumstances/`, one line in its list. */
export interface CircumstanceRule {
  readonly id: CircumstanceId
  /** Null where it does not apply. */
  see(scene: Scene): Seen | null
}

export interface Seen {
  readonly factors: Factors
  /** What it was read from; NaN where it is yes or no. */
  readonly value: number
  /** Whose word it is; the recording's unless said. */
  readonly from?: 'runner'
}
