import type { PastRun } from '@freshlegs/domain'
import { mean, standardDeviation } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { daysBetween } from '../../day/days-between.ts'
import { daysBefore } from '../../looking/days-before.ts'
import { figureIn } from '../../looking/figure-in.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const days = 7
/** Foster's mean over standard deviation; usual weeks lie below. Ours as a line. */
const usual = 1.5
const unit = 0.5

/** How alike the days of the week before were, free days counted as none. */
export const monotony: Cause = {
  id: 'monotony',
  part: 'game',
  name: 'Every day the same',
  needs: ['legLoad'],
  unit: 'half a point of monotony above 1.5 in the week before',
  exposures: ({ runs }) => Float64Array.from(runs, (_, i) => (monotonyOf(runs, i) - usual) / unit),
  priorLogHazardRatio: 0.1,
  told: (history) => toldWord(history, 'days-alike', { 'hard-and-easy': 0, mixed: 0.3, 'all-alike': 1.2 }),
  evidence: (seen) =>
    speak('monotony', seen, {
      there: 'came after a week in which one day was much like the other',
      notThere: 'came after a week of all too equal days',
      told: 'You told of days that are all alike.',
      notTold: 'You told of hard and easy days.',
    }),
  advice: 'Make the easy days easier and one day free, so that the hard one can be hard.',
  next: 'Import the runs of the last two months.',
  sources: ['foster2001'],
  assumed: ['The line at 1.5 is ours.'],
}

/** Sample standard deviation. NaN where it is nothing, or a load is not known. */
function monotonyOf(runs: readonly PastRun[], at: number): number {
  const loads = new Float64Array(days)
  for (const i of daysBefore(runs, at, days)) {
    const back = daysBetween(runs[i]!.day, runs[at]!.day)
    if (back >= 1) loads[back - 1]! += figureIn(runs[i]!, 'legLoad')
  }
  const spread = standardDeviation(loads) * Math.sqrt(days / (days - 1))
  return spread > 0 ? mean(loads) / spread : NaN
}
