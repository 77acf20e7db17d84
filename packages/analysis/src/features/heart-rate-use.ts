import type { Feature } from './feature.ts'
import { medianByMinute } from './minutes.ts'

/** By minute, walking included. */
export interface HeartRateUse {
  readonly heartRateBpm: Float64Array
  /** Share of the way from resting to maximum heart rate. */
  readonly reserveRatio: Float64Array
  /** Share of the heart rate at threshold. */
  readonly thresholdRatio: Float64Array
}

export const heartRateUse: Feature<HeartRateUse> = {
  id: 'heart-rate-use',
  says: 'Heart rate as a share of the reserve and of the threshold, minute by minute.',
  needs: ['heartRateBpm'],
  of({ run, minutes, body: { maxBpm, restBpm, thresholdBpm } }) {
    const { heartRateBpm } = run.streams
    if (!heartRateBpm) return { missing: 'Heart rate was not recorded.' }
    const byMinute = medianByMinute(run, minutes, heartRateBpm)
    return {
      heartRateBpm: byMinute,
      reserveRatio: byMinute.map((bpm) => (bpm - restBpm) / (maxBpm - restBpm)),
      thresholdRatio: byMinute.map((bpm) => bpm / thresholdBpm),
    }
  },
}
