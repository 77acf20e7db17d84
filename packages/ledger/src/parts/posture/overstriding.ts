import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldUnits } from '../../interview/told.ts'
import { freshStretch } from '../../looking/fresh.ts'
import { offOwnCurve } from '../../looking/own-curve.ts'
import { moreBy } from '../../looking/percent.ts'

const unitRatio = 0.02

/** Cadence of the fresh part against the runner's own at that speed: lower is a longer step. */
export const overstriding: Cause = {
  id: 'overstriding',
  part: 'posture',
  name: 'Steps longer than your own at that speed',
  needs: ['cadenceFreshSpm', 'speedFreshMps'],
  unit: 'steps 2 % longer, when still fresh, than your own at that speed',
  look({ figure, runs }) {
    const cadence = figure('cadenceFreshSpm')
    const off = offOwnCurve(figure('speedFreshMps'), cadence)
    return {
      exposures: off.map((one) => -one / unitRatio),
      says: (at) =>
        `began with ${Math.round(cadence[at]!)} steps a minute: steps ${moreBy(1 - off[at]!, 'longer', 'shorter')} than yours at that speed`,
      stretch: (at) => freshStretch(runs[at]!),
      more(gaveOut) {
        const gone = median(gaveOut.map((i) => -off[i]!))
        const says = `On runs on which your legs gave out your steps had mostly been ${moreBy(1 + gone, 'longer', 'shorter')} than yours at that speed, when still fresh.`
        return gone > unitRatio / 2
          ? { for: says }
          : gone > unitRatio / 4
            ? { neither: says }
            : { against: says }
      },
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'began with steps at least 2 % longer than yours mostly are at that speed',
    notThere: 'began with steps much longer than yours mostly are at that speed',
    told: 'You told of a foot that lands far ahead of you.',
    notTold: 'You told of no foot that lands far ahead of you.',
    basis: 'runs',
  },
  showsBeyond: 1,
  comparedWith: 'yourself',
  told: (answers) => toldUnits(answers, 'posture-check', 'foot-far-ahead', 1.5),
  advice: () =>
    'One thing to try on an easy run this week: steps a little shorter and quicker, 5 % more a minute than you would.',
  next: 'Record with cadence; most watches do.',
  sources: ['heiderscheit2011'],
  assumed: [
    'In the paper, 5 to 10 % more steps a minute took load off knee and hip; that longer steps tire the legs sooner is ours.',
    'Compared with yourself at the same speed: no cadence is right for all.',
    'There is no evidence that runners who are not hurt should change their form: it is something to try, not a fault.',
  ],
}
