import type { Cause } from '../../cause.ts'
import { toldChoice } from '../../interview/told.ts'
import { moreBy } from '../../looking/percent.ts'
import type { Past } from '../../past/past.ts'

const weeks = 6
const unitRatio = 0.25

/** A run against the mean of the longest runs of the weeks before: how much of it the legs have in them. */
export const littleLongRunning: Cause = {
  id: 'little-long-running',
  part: 'legs',
  name: 'Too few long runs behind you',
  needs: ['runs'],
  unit: 'a quarter longer than the mean longest run of the six weeks before',
  look(past) {
    const from = past.since(7 * weeks)
    const longest = new Float64Array(weeks)
    const ratios = past.column((run, i) => run.distanceM / meanLongestM(past, from[i]!, i, longest))
    return {
      exposures: ratios.map((ratio) => (ratio - 1) / unitRatio),
      says: (at) =>
        `${moreBy(ratios[at]!, 'longer', 'shorter')} than the longest runs of the six weeks before, on average`,
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'were at least a quarter longer than what you had run at a stretch, week by week, before',
    notThere: 'was much longer than what you had run at a stretch, week by week, before',
    told: 'You told of few long runs.',
    notTold: 'You told of long runs week after week.',
    basis: 'runs',
  },
  showsBeyond: 1,
  told(answers) {
    const often = toldChoice(answers, 'long-runs', { weekly: 0, 'twice-a-month': 0.8, seldom: 2 })
    const short = toldChoice(answers, 'longest-run', {
      'under-45': 1,
      '45-to-75': 0.5,
      '75-to-120': 0,
      'over-120': 0,
    })
    return Number.isNaN(often) ? short : Number.isNaN(short) ? often : often + short
  },
  advice: () => 'One easy run this week as long as the longest of your usual weeks, and again next week.',
  next: 'Import the runs of the last two months.',
  sources: ['hickson1982'],
  assumed: [
    'In the paper, endurance of two hours fell by a tenth when sessions were cut short; that the mean longest run of six weeks measures it is ours.',
  ],
}

/**
 * Weeks without a run count as none. NaN before six weeks are known, or where there was no run in them.
 *
 * @param longest of each week; written over
 */
function meanLongestM({ dayOf, runs }: Past, from: number, at: number, longest: Float64Array): number {
  if (dayOf[at]! - dayOf[0]! < 7 * weeks) return NaN
  longest.fill(0)
  for (let i = from; i < at; i++) {
    const days = dayOf[at]! - dayOf[i]!
    if (days < 1) continue
    const week = Math.floor((days - 1) / 7)
    longest[week] = Math.max(longest[week]!, runs[i]!.distanceM)
  }
  let sum = 0
  for (let week = 0; week < weeks; week++) sum += longest[week]!
  return sum > 0 ? sum / weeks : NaN
}
