import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { figureIn } from '../../looking/figure-in.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const unitRatio = 0.1
const usualRatio = 0.1

/** Share of the run with the heart above threshold. */
export const aboveThreshold: Cause = {
  id: 'above-threshold',
  part: 'endurance',
  name: 'Running above threshold for long',
  needs: ['aboveThresholdRatio'],
  unit: 'a tenth more of the run above threshold, beyond the first tenth',
  exposures: ({ runs }) =>
    Float64Array.from(runs, (run) => (figureIn(run, 'aboveThresholdRatio') - usualRatio) / unitRatio),
  priorLogHazardRatio: 0.2,
  told: (history) =>
    toldWord(history, 'talk-while-running', { easily: 0, 'in-short-sentences': 1, hardly: 3 }),
  evidence: (seen) =>
    speak(
      'above-threshold',
      seen,
      {
        there: 'had a fifth or more of their time above threshold',
        notThere: 'had a fifth or more of its time above threshold',
        told: 'You told of running too hard to talk.',
        notTold: 'You told of running so that you can talk.',
        more: ({ history, gaveOut }) => {
          const gone = median(gaveOut.map((i) => figureIn(history.runs[i]!, 'aboveThresholdRatio')))
          return Number.isNaN(gone)
            ? {}
            : { for: `Where your legs gave out, ${Math.round(100 * gone)} % of the run was above threshold.` }
        },
      },
      1,
    ),
  advice: 'Cap the next long run at 95 % of your threshold heart rate; walk a hill if you must.',
  next: 'Record with heart rate, and say your threshold in the settings if you know it.',
  sources: ['smythMunizPumares2020'],
  assumed: ['Threshold is 88 % of the maximum heart rate where you have not said it.'],
}
