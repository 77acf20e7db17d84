import type { FeatureSentence } from './sentence.ts'

/** Closer to the threshold than this counts as at it, in beats. Ours. */
const atThresholdBpm = 3

export const heartRateCeiling: FeatureSentence = {
  id: 'hrCeil',
  says(told) {
    const { heartRateLateBpm, heartRateThresholdBpm } = told.judgement.facts
    const late = Math.round(heartRateLateBpm)
    const threshold = Math.round(heartRateThresholdBpm)
    if (Number.isNaN(late) || Number.isNaN(threshold)) return null
    const below = threshold - late
    const limits = told.judgement.limiter === 'heart-lungs'
    if (below > atThresholdBpm)
      return `Late in the run your heart beat at ${late}, ${below} below your threshold of about ${threshold}${limits ? '' : ': it had room'}.`
    const where = below < -atThresholdBpm ? 'above' : 'right at'
    const reading =
      told.judgement.limiter === 'heart-lungs' ? 'it had little left' : 'that is no easy running'
    return `Late in the run your heart beat at ${late}, ${where} your threshold of about ${threshold}: ${reading}.`
  },
}
