import type { Cause } from '../../cause.ts'
import { toldMost } from '../../interview/told.ts'
import { moreBy } from '../../looking/percent.ts'
import type { Past } from '../../past/past.ts'

const windowDays = 30
/** Up to this ratio no more injuries were seen than below (Frandsen 2025). */
const harmless = 1.1
const unitRatio = 0.1

/** Distance against the longest run of the thirty days before. */
export const distanceSpike: Cause = {
  id: 'distance-spike',
  part: 'game',
  name: 'A run much longer than those before it',
  needs: ['runs'],
  unit: '10 % beyond the longest run of the 30 days before',
  look(past) {
    const from = past.since(windowDays)
    const ratios = past.column((run, i) => run.distanceM / longestOf(past.runs, from[i]!, i))
    return {
      exposures: ratios.map((ratio) => (ratio - harmless) / unitRatio),
      says: (at) => `${moreBy(ratios[at]!, 'longer', 'shorter')} than the longest of the 30 days before`,
    }
  },
  priorLogHazardRatio: 0.3,
  words: {
    there: 'were more than a tenth longer than anything in the 30 days before',
    notThere: 'was more than a tenth longer than those of the 30 days before',
    told: 'You told of runs that are suddenly much longer.',
    notTold: 'You told of long runs that grow in small steps.',
    basis: 'runs',
  },
  told: (answers) => toldMost(answers, 'changes', { 'a-quarter-longer': 1.5, 'half-longer': 3 }),
  advice(past) {
    const longestM = longestOfLate(past)
    const most = longestM > 0 ? `: at most ${past.say.wayAtMost(harmless * longestM)}` : ''
    return `Let no run of this week be more than a tenth longer than the longest of the last thirty days${most}.`
  },
  next: 'Import the runs of the last two months.',
  sources: ['frandsen2025'],
  assumed: [
    'That the ratio matters for fading as it does for injuries is ours; the paper counted injuries.',
    'The whole of the run counts. One that was cut short because the legs went counts for less than was meant: the link comes out too weak, not too strong.',
  ],
}

const longestOfLate = ({ runs, dayOf, today }: Past) =>
  longestOf(
    runs.filter((_, i) => today - dayOf[i]! <= windowDays),
    0,
  )

/** NaN where nothing was run: after thirty days without, a first run is no jump, it is unknown. */
function longestOf(runs: Past['runs'], from: number, to = runs.length): number {
  let longest = 0
  for (let i = from; i < to; i++) if (runs[i]!.distanceM > longest) longest = runs[i]!.distanceM
  return longest > 0 ? longest : NaN
}
