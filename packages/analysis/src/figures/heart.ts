import { firstAtOrBeyond, trainingImpulse } from '@freshlegs/science'
import { isMissing } from '../features/feature.ts'
import { stretchMeans } from '../features/stretch-means.ts'
import { firstHalfHour } from './first-half-hour.ts'
import type { Measure } from './measure.ts'

/** Below this share of the threshold it is easy. Ours. */
const easyBelow = 0.8

/** What was asked of the heart. */
export const heart: Measure = {
  gives: [
    'heartRateFreshBpm',
    'efficiencyMPerBeat',
    'aboveThresholdRatio',
    'aboveThresholdFirstRatio',
    'easyRatio',
    'heartLoad',
  ],
  of({ scene: { run, fresh, athlete, settings }, features: { heartRateUse } }) {
    if (isMissing(heartRateUse)) return {}
    const { thresholdRatio, reserveRatio } = heartRateUse
    const { heartRateBpm, speedMps } = stretchMeans(
      run,
      firstAtOrBeyond(run.timeS, fresh.fromS),
      firstAtOrBeyond(run.timeS, fresh.toS),
    )
    // A threshold or maximum guessed from this run alone moves with it: nothing to compare with other runs.
    const { heartRateMaxBpm: maxBpm, heartRateThresholdBpm: thresholdBpm } = athlete
    const hasThreshold = maxBpm !== undefined || thresholdBpm !== undefined
    return {
      heartRateFreshBpm: heartRateBpm,
      efficiencyMPerBeat: (60 * speedMps) / heartRateBpm,
      ...(hasThreshold && againstThreshold(thresholdRatio)),
      ...(maxBpm !== undefined && {
        heartLoad: trainingImpulse({
          minutes: new Float64Array(reserveRatio.length).fill(settings.minutes.lengthS / 60),
          reserveRatio,
          female: athlete.sex === undefined ? 0.5 : athlete.sex === 'female' ? 1 : 0,
        }).impulse,
      }),
    }
  },
}

const againstThreshold = (thresholdRatio: Float64Array) => ({
  aboveThresholdRatio: shareOf(thresholdRatio, (one) => one > 1),
  aboveThresholdFirstRatio: shareOf(firstHalfHour(thresholdRatio), (one) => one > 1),
  easyRatio: shareOf(thresholdRatio, (one) => one < easyBelow),
})

/** Of the known minutes; NaN where none is known. */
function shareOf(thresholdRatio: Float64Array, is: (one: number) => boolean): number {
  const known = thresholdRatio.filter((one) => !Number.isNaN(one))
  return known.filter(is).length / known.length
}
