import { mean, standardDeviation } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldNumber } from '../../interview/told.ts'

const days = 7
/** Foster's mean over standard deviation; above it a week is worth a look. Health sheet 6, there of effort times minutes. */
const usual = 2
const unit = 0.5

/** How alike the days of the week before were, free days counted as none. */
export const monotony: Cause = {
  id: 'monotony',
  part: 'game',
  name: 'Every day the same',
  needs: ['legLoad'],
  unit: 'half a point of monotony above 2 in the week before',
  look(past) {
    const load = past.figure('legLoad')
    const from = past.since(days)
    const found = past.column((_, i) => monotonyOf(past.dayOf, load, from[i]!, i))
    return {
      exposures: found.map((one) => (one - usual) / unit),
      says: (at) =>
        `the mean day of the week before asked ${found[at]!.toFixed(1)} times as much of the legs as its days differed`,
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: 'came after a week in which one day was much like the other',
    notThere: 'came after a week of all too equal days',
    told: 'You told of many runs, none of them different from the others.',
    notTold: 'You told of hard and easy days.',
    basis: 'runs',
  },
  told(answers) {
    const runs = toldNumber(answers, 'runs-a-week')
    const hard = toldNumber(answers, 'hard-runs')
    return runs < 5 ? 0 : hard > 0 ? 0.3 : Number.isNaN(runs + hard) ? NaN : 1.2
  },
  advice: () => 'Make the easy days easier and one day free, so that the hard one can be hard.',
  next: 'Import the runs of the last two months.',
  sources: ['foster2001'],
  assumed: [
    'The line at 2 is quoted for felt effort times minutes, and was not checked at its source; that it holds for leg load is ours.',
  ],
}

/** Sample standard deviation. NaN where it is nothing, before a week of runs is known, or where a load is not known. */
function monotonyOf(dayOf: Float64Array, load: Float64Array, from: number, at: number): number {
  if (dayOf[at]! - dayOf[0]! < days) return NaN
  const loads = new Float64Array(days)
  for (let i = from; i < at; i++) {
    const back = dayOf[at]! - dayOf[i]!
    if (back < 1) continue
    if (Number.isNaN(load[i]!)) return NaN
    loads[back - 1]! += load[i]!
  }
  const spread = standardDeviation(loads) * Math.sqrt(days / (days - 1))
  return spread > 0 ? mean(loads) / spread : NaN
}
