import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { figureIn } from '../../looking/figure-in.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

/** One point of contact time between left and right cost about 3.7 % in the paper. */
const unitRatio = 0.01

/** How far left and right are apart when still fresh, against the runner's own. */
export const asymmetry: Cause = {
  id: 'asymmetry',
  part: 'posture',
  name: 'One leg carrying more than the other',
  needs: ['balanceFreshRatio'],
  unit: 'one point of contact time more between left and right than on your middle run',
  exposures: ({ runs }) => {
    const apart = runs.map((run) => figureIn(run, 'balanceFreshRatio'))
    const usual = median(apart)
    return Float64Array.from(apart, (one) => (one - usual) / unitRatio)
  },
  priorLogHazardRatio: 0.1,
  told: (history) => toldWord(history, 'one-leg', { no: 0, 'now-and-then': 0.5, always: 1.5 }),
  evidence: (seen) =>
    speak(
      'asymmetry',
      seen,
      {
        there: 'began with left and right at least half a point further apart than yours mostly do',
        notThere: 'began with left and right much further apart than yours mostly do',
        told: 'You told of one leg that tires before the other.',
        notTold: 'You told of legs that tire alike.',
      },
      0.5,
    ),
  advice: 'Film yourself from behind on the next easy run, fresh and at the end, and look at the hips.',
  next: 'A strap or pod that tells left from right.',
  sources: ['joubert2020'],
  assumed: [
    'The paper saw a cost of energy on a treadmill in eleven runners; that it tires legs sooner is ours.',
  ],
}
