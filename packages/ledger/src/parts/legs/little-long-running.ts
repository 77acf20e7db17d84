import type { PastRun } from '@freshlegs/domain'
import type { Cause } from '../../cause.ts'
import { daysBefore } from '../../looking/days-before.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const weeks = 6
const unitRatio = 0.25

/** A run against the mean of the longest runs of the weeks before: how much of it the legs have in them. */
export const littleLongRunning: Cause = {
  id: 'little-long-running',
  part: 'legs',
  name: 'Too few long runs behind you',
  needs: ['runs'],
  unit: 'a quarter longer than the mean longest run of the six weeks before',
  exposures: ({ runs }) => Float64Array.from(runs, (_, i) => (ratioOf(runs, i) - 1) / unitRatio),
  priorLogHazardRatio: 0.2,
  told: (history) => toldWord(history, 'long-runs', { weekly: 0, 'twice-a-month': 0.8, seldom: 2, never: 3 }),
  evidence: (seen) =>
    speak(
      'little-long-running',
      seen,
      {
        there: 'were at least a quarter longer than what you had run at a stretch, week by week, before',
        notThere: 'was much longer than what you had run at a stretch, week by week, before',
        told: 'You told of few long runs.',
        notTold: 'You told of a long run every week.',
      },
      1,
    ),
  advice: 'One easy run this week as long as the longest of your usual weeks, and again next week.',
  next: 'Import the runs of the last two months.',
  sources: ['hickson1982'],
  assumed: [
    'In the paper, endurance of two hours fell by a tenth when sessions were cut short; that the mean longest run of six weeks measures it is ours.',
  ],
}

/** Weeks without a run count as none. NaN where there was none at all. */
function ratioOf(runs: readonly PastRun[], at: number): number {
  const longest = new Float64Array(weeks)
  for (const i of daysBefore(runs, at, 7 * weeks)) {
    const days = Math.round((Date.parse(runs[at]!.day) - Date.parse(runs[i]!.day)) / 86_400_000)
    if (days < 1) continue
    const week = Math.min(weeks - 1, Math.floor((days - 1) / 7))
    longest[week] = Math.max(longest[week]!, runs[i]!.distanceM)
  }
  const sum = longest.reduce((total, one) => total + one, 0)
  return sum > 0 ? runs[at]!.distanceM / (sum / weeks) : NaN
}
