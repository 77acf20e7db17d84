import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldChoice } from '../../interview/told.ts'
import { percent } from '../../looking/percent.ts'

const unitRatio = 0.1
const usualRatio = 0.1
const firstHalfHour = { fromS: 120, toS: 1920 }

/** Share of the first half hour with the heart above threshold. */
export const aboveThreshold: Cause = {
  id: 'above-threshold',
  part: 'endurance',
  name: 'Running above threshold',
  needs: ['aboveThresholdFirstRatio'],
  unit: 'a tenth more of the first half hour above threshold, beyond the first tenth',
  look({ figure }) {
    const share = figure('aboveThresholdFirstRatio')
    return {
      exposures: share.map((one) => (one - usualRatio) / unitRatio),
      says: (at) => `${percent(share[at]!)} of the first half hour above threshold`,
      stretch: () => firstHalfHour,
      more(gaveOut) {
        const gone = median(gaveOut.map((i) => share[i]!))
        const says = `On runs on which your legs gave out, ${percent(gone)} of the first half hour had mostly been above threshold.`
        return gone > usualRatio + unitRatio / 2
          ? { for: says }
          : gone > usualRatio
            ? { neither: says }
            : { against: says }
      },
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'had a fifth or more of the first half hour above threshold',
    notThere: 'had a fifth or more of the first half hour above threshold',
    told: 'You told of running too hard to talk.',
    notTold: 'You told of running so that you can talk.',
    basis: 'runs',
  },
  showsBeyond: 1,
  told: (answers) =>
    toldChoice(answers, 'talk-while-running', { easily: 0, 'short-sentences': 1, hardly: 3 }),
  advice({ history: { athlete } }) {
    const cap = athlete.heartRateThresholdBpm ? ` (${Math.round(0.95 * athlete.heartRateThresholdBpm)})` : ''
    return `Cap the next long run at 95 % of your threshold heart rate${cap}; walk a hill if you must.`
  },
  next: 'Say your maximum heart rate or your threshold in the settings, and record with heart rate.',
  sources: ['smythMunizPumares2020'],
  assumed: [
    'Threshold is 88 % of the maximum heart rate where you have not said it.',
    'Only the first half hour is looked at: when legs go, the heart slows with them.',
  ],
}
