import type { Cause } from '../../cause.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const usualH = 4
const unitH = 2

/** Hours since the last meal at the start. */
export const longSinceMeal: Cause = {
  id: 'long-since-meal',
  part: 'fuel',
  name: 'Setting out long after the last meal',
  needs: ['meals'],
  unit: '2 hours beyond 4 since the last meal',
  exposures: ({ runs }) =>
    Float64Array.from(runs, ({ said }) => ((said.mealHoursAgo ?? NaN) - usualH) / unitH),
  priorLogHazardRatio: 0.05,
  told: (history) => toldWord(history, 'runs-fasted', { never: 0, sometimes: 0.5, mostly: 1.5 }),
  evidence: (seen) =>
    speak('long-since-meal', seen, {
      there: 'began more than 4 hours after the last meal',
      notThere: 'began more than 4 hours after the last meal',
      told: 'You told of long runs on an empty stomach.',
      notTold: 'You told of eating before long runs.',
      basis: 'answers',
    }),
  advice:
    'Before the next long run, eat 1 g of carbohydrate a kilogram of yourself for each hour until the start.',
  next: 'After a run, one number: hours since you had eaten when you set out.',
  sources: ['burke2011'],
  assumed: ['The line at 4 hours is the far end of the guidance on meals before.'],
}
