import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { figureIn } from '../../looking/figure-in.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const unitRatio = 0.02

/** Coefficient of variation of hill-corrected speed, against the runner's own runs without intervals. */
export const unevenSpeed: Cause = {
  id: 'uneven-speed',
  part: 'posture',
  name: 'Speed that goes up and down',
  needs: ['speedVariationRatio'],
  unit: '2 points more variation of hill-corrected speed than on your middle run',
  exposures: ({ runs }) => {
    const variation = runs.map((run) => (run.verdict.structured ? NaN : figureIn(run, 'speedVariationRatio')))
    const usual = median(variation)
    return Float64Array.from(runs, (run, i) =>
      run.verdict.structured ? 0 : (variation[i]! - usual) / unitRatio,
    )
  },
  priorLogHazardRatio: 0.1,
  told: (history) => toldWord(history, 'pace-even', { even: 0, 'up-and-down': 1, 'stop-and-go': 2 }),
  evidence: (seen) =>
    speak(
      'uneven-speed',
      seen,
      {
        there: 'varied in speed by at least 2 points more than yours mostly do',
        notThere: 'varied much more in speed than yours mostly do',
        told: 'You told of a pace that goes up and down.',
        notTold: 'You told of an even pace.',
      },
      1,
    ),
  advice: 'Hold one effort on the next long run; let hills change the pace, nothing else.',
  next: 'Record with GPS or a foot pod.',
  sources: ['ours'],
  assumed: [
    'Gentle changes of pace cost almost no energy; what tires is falling below and going above threshold.',
  ],
}
