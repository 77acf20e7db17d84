import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldUnits } from '../../interview/told.ts'
import { freshStretch } from '../../looking/fresh.ts'
import { offOwnCurve } from '../../looking/own-curve.ts'

const unitRatio = 0.06

/** Vertical oscillation of the fresh part against the runner's own at that speed. */
export const bouncing: Cause = {
  id: 'bouncing',
  part: 'posture',
  name: 'More bounce than your own at that speed',
  needs: ['bounceM', 'speedFreshMps'],
  unit: '6 % more bounce, when still fresh, than your own at that speed',
  look({ figure, runs }) {
    const bounce = figure('bounceM')
    const off = offOwnCurve(figure('speedFreshMps'), bounce)
    return {
      exposures: off.map((one) => one / unitRatio),
      says: (at) =>
        `began with a bounce of ${(100 * bounce[at]!).toFixed(1)} cm; yours at that speed is ${(100 * (bounce[at]! / (1 + off[at]!))).toFixed(1)} cm`,
      stretch: (at) => freshStretch(runs[at]!),
      more(gaveOut) {
        const gone = 100 * median(gaveOut.map((i) => off[i]!))
        const says = `On runs on which your legs gave out your bounce had mostly been ${Math.abs(Math.round(gone))} % ${gone > 0 ? 'more' : 'less'} than yours at that speed, when still fresh.`
        return gone > 50 * unitRatio
          ? { for: says }
          : gone > 25 * unitRatio
            ? { neither: says }
            : { against: says }
      },
    }
  },
  priorLogHazardRatio: 0.05,
  words: {
    there: 'began with at least 6 % more bounce than yours mostly is at that speed',
    notThere: 'began with much more bounce than yours mostly is at that speed',
    told: 'You told of a head that goes up and down.',
    notTold: 'You told of a head that stays level.',
    basis: 'runs',
  },
  showsBeyond: 1,
  comparedWith: 'yourself',
  told: (answers) => toldUnits(answers, 'posture-check', 'bounces', 1),
  advice: () =>
    'One thing to try on an easy run this week: softer, lower steps for a minute at a time, the head level with a far line.',
  next: 'A strap or pod that measures vertical oscillation.',
  sources: ['vanHooren2024'],
  assumed: [
    'Between runners, more bounce went with a higher cost, weakly, as it is quoted; that was not checked at its source. That it tires one runner sooner is ours.',
    'There is no evidence that runners who are not hurt should change their form: it is something to try, not a fault.',
    'The cost of a centimetre is not given: how much of it comes back from the tendons is not known.',
  ],
}
