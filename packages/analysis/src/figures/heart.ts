import { firstAtOrBeyond, trainingImpulse } from '@freshlegs/science'
import { isMissing } from '../features/feature.ts'
import { stretchMeans } from '../features/stretch-means.ts'
import type { Measure } from './measure.ts'

/** Below this share of the threshold it is easy. Ours. */
const easyBelow = 0.8

/** What was asked of the heart. */
export const heart: Measure = {
  gives: ['heartRateFreshBpm', 'efficiencyMPerBeat', 'aboveThresholdRatio', 'easyRatio', 'heartLoad'],
  of({ scene: { run, fresh, athlete, settings }, features: { heartRateUse } }) {
    if (isMissing(heartRateUse)) return {}
    const { thresholdRatio, reserveRatio } = heartRateUse
    const { heartRateBpm, speedMps } = stretchMeans(
      run,
      firstAtOrBeyond(run.timeS, fresh.fromS),
      firstAtOrBeyond(run.timeS, fresh.toS),
    )
    const known = thresholdRatio.filter((share) => !Number.isNaN(share))
    const share = (of: (one: number) => boolean) => known.filter(of).length / known.length
    return {
      heartRateFreshBpm: heartRateBpm,
      efficiencyMPerBeat: (60 * speedMps) / heartRateBpm,
      aboveThresholdRatio: share((one) => one > 1),
      easyRatio: share((one) => one < easyBelow),
      heartLoad: trainingImpulse({
        minutes: new Float64Array(reserveRatio.length).fill(settings.minutes.lengthS / 60),
        reserveRatio,
        female: athlete.sex === undefined ? 0.5 : athlete.sex === 'female' ? 1 : 0,
      }).impulse,
    }
  },
}
