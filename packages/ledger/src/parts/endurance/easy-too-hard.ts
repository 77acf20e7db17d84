import type { PastRun } from '@freshlegs/domain'
import { mean } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { daysBefore } from '../../looking/days-before.ts'
import { figureIn } from '../../looking/figure-in.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const days = 28
/** About four fifths of the time easy, in the training of those who endure best (Seiler 2010). */
const usualRatio = 0.8
const unitRatio = 0.1

/** How little of the four weeks before was easy. */
export const easyTooHard: Cause = {
  id: 'easy-too-hard',
  part: 'endurance',
  name: 'Easy runs that are not easy',
  needs: ['easyRatio'],
  unit: 'a tenth less of four weeks easy than four fifths',
  exposures: ({ runs }) => Float64Array.from(runs, (_, i) => (usualRatio - easyShare(runs, i)) / unitRatio),
  priorLogHazardRatio: 0.1,
  told: (history) => toldWord(history, 'easy-share', { most: 0, half: 2, 'hardly-any': 4 }),
  evidence: (seen) =>
    speak('easy-too-hard', seen, {
      there: 'came after four weeks with less than four fifths of the time easy',
      notThere: 'came after four weeks with less than four fifths of the time easy',
      told: 'You told of few easy runs.',
      notTold: 'You told of mostly easy runs.',
    }),
  advice: 'Make two runs of this week so easy that they feel too slow.',
  next: 'Record with heart rate.',
  sources: ['seiler2010'],
  assumed: ['Easy is below 80 % of threshold heart rate: ours.'],
}

function easyShare(runs: readonly PastRun[], at: number): number {
  return mean(daysBefore(runs, at, days).map((i) => figureIn(runs[i]!, 'easyRatio')))
}
