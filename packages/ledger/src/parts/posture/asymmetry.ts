import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldUnits } from '../../interview/told.ts'
import { freshStretch } from '../../looking/fresh.ts'

/** One point of contact time between left and right cost about 3.7 % in the paper. */
const unitRatio = 0.01

/** How far left and right are apart when still fresh, against the runner's own. */
export const asymmetry: Cause = {
  id: 'asymmetry',
  part: 'posture',
  name: 'One leg carrying more than the other',
  needs: ['balanceFreshRatio'],
  unit: 'one point of contact time more between left and right than on your middle run',
  look({ figure, runs }) {
    const apart = figure('balanceFreshRatio')
    const usual = median(apart)
    const points = (ratio: number) => (100 * ratio).toFixed(1)
    return {
      exposures: apart.map((one) => (one - usual) / unitRatio),
      says: (at) => `left and right ${points(apart[at]!)} points from even; yours mostly ${points(usual)}`,
      stretch: (at) => freshStretch(runs[at]!),
      more(gaveOut) {
        const gone = median(gaveOut.map((i) => apart[i]!))
        const says = `On runs on which your legs gave out left and right had mostly been ${points(gone)} points from even when still fresh, on all of them ${points(usual)}.`
        return gone > usual + unitRatio / 4
          ? { for: says }
          : gone > usual
            ? { neither: says }
            : { against: says }
      },
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: 'began with left and right at least half a point further apart than yours mostly are',
    notThere: 'began with left and right much further apart than yours mostly are',
    told: 'You told of one leg that tires before the other.',
    notTold: 'You told of legs that tire alike.',
    basis: 'runs',
  },
  showsBeyond: 0.5,
  comparedWith: 'yourself',
  told: (answers) => toldUnits(answers, 'posture-check', 'one-leg', 1),
  advice: () => 'Film yourself from behind on the next easy run, fresh and at the end, and look at the hips.',
  next: 'A strap or pod that tells left from right.',
  sources: ['joubert2020'],
  assumed: [
    'The paper saw a cost of energy on a treadmill in eleven runners; that it tires legs sooner is ours.',
  ],
}
