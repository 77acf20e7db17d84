import type { Reason } from '@freshlegs/domain'
import type { Circumstance, CircumstanceId, FeatureEvidence, FeatureId } from '../../judgement.ts'
import type { Told } from '../told.ts'

/** How one measured sign is put into words. Null where it has nothing to say. */
export interface FeatureSentence {
  readonly id: FeatureId
  says(told: Told, evidence: FeatureEvidence): string | null
}

/** How one circumstance is put into words. */
export interface CircumstanceSentence {
  readonly id: CircumstanceId
  /** Unit of the circumstance's value. */
  readonly unit: Reason['unit']
  says(told: Told, circumstance: Circumstance): string | null
}
