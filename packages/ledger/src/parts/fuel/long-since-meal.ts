import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldUnits } from '../../interview/told.ts'
import { fuelNumbers } from '../../looking/fuel-numbers.ts'

const usualH = 4
const unitH = 2

/** Hours since the last meal at the start. */
export const longSinceMeal: Cause = {
  id: 'long-since-meal',
  part: 'fuel',
  name: 'Setting out long after the last meal',
  needs: ['meals'],
  unit: '2 hours beyond 4 since the last meal',
  look({ column }) {
    const hours = column(({ said }) => said.mealHoursAgo ?? NaN)
    return {
      exposures: hours.map((one) => (one - usualH) / unitH),
      says: (at) => `${hours[at]!.toFixed(1)} hours since the last meal`,
      more(gaveOut) {
        const gone = median(gaveOut.map((i) => hours[i]!))
        const says = `On runs on which your legs gave out it had mostly been ${gone.toFixed(1)} hours.`
        return gone > usualH + unitH / 4
          ? { for: says }
          : gone > usualH
            ? { neither: says }
            : { against: says }
      },
    }
  },
  priorLogHazardRatio: 0.05,
  words: {
    there: 'began more than 4 hours after the last meal',
    notThere: 'began more than 4 hours after the last meal',
    told: 'You told of long runs on an empty stomach.',
    notTold: 'You told of eating before long runs.',
    basis: 'answers',
  },
  told: (answers) => toldUnits(answers, 'eating', 'fasted', 1),
  advice: (past) =>
    fuelNumbers(
      past,
      'Before the next long run, eat 1 g of carbohydrate a kilogram of yourself for each hour until the start.',
    ),
  next: 'After a run, one number: hours since you had eaten when you set out.',
  sources: ['burke2011'],
  assumed: ['The line at 4 hours is the far end of the guidance on meals before.'],
}
