import type { Epochs } from '../epochs.ts'
import type { Unmeasured } from '../feature.ts'

/** Why there is no effort to compare. */
export const unheard = ({ heartRateBpm }: Epochs): Unmeasured => ({
  because: heartRateBpm.every(Number.isNaN) ? 'not-recorded' : 'too-few-minutes',
})
