import { balance } from './balance.ts'
import { cadence } from './cadence.ts'
import { groundContact } from './ground-contact.ts'
import { heartRateCeiling } from './heart-rate-ceiling.ts'
import { heartRateFollows } from './heart-rate-follows.ts'
import type { FeatureSentence } from './sentence.ts'

export { circumstanceSentences } from './circumstances.ts'

/** One sentence a measured sign. */
export const featureSentences: readonly FeatureSentence[] = [
  heartRateFollows,
  heartRateCeiling,
  groundContact,
  cadence,
  balance,
]
