import type { AbsentFeature, FeatureId } from './judgement.ts'
import type { Sight } from './sight.ts'

/** A sign measured late in the run against earlier. One file each in `features/`, one line in its list. */
export interface Feature {
  readonly id: FeatureId
  readonly unit: 'ratio' | 'percent' | 'pp'
  measure(sight: Sight): Measured | Unmeasured
}

export interface Measured {
  readonly value: number
  readonly standardError: number
}

export interface Unmeasured {
  readonly because: AbsentFeature['because']
}

export const isMeasured = (outcome: Measured | Unmeasured): outcome is Measured => 'value' in outcome
