import { mean } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldChoice } from '../../interview/told.ts'
import { easyShare } from '../../looking/easy-share.ts'
import { percent } from '../../looking/percent.ts'

const days = 28
/** About four fifths of the time easy, as Seiler (2010) is quoted; not checked at the source. */
const usualRatio = 0.8
const unitRatio = 0.1

/** How little of the four weeks before was easy. */
export const easyTooHard: Cause = {
  id: 'easy-too-hard',
  part: 'endurance',
  name: 'Easy runs that are not easy',
  needs: ['easyRatio'],
  unit: 'a tenth less of four weeks easy than four fifths',
  look(past) {
    const share = easyShare(past, days)
    return {
      exposures: share.map((one) => (usualRatio - one) / unitRatio),
      says: (at) => `${percent(share[at]!)} of the four weeks before was easy`,
      more(gaveOut) {
        const gone = mean(gaveOut.map((i) => share[i]!))
        const says = `Before runs on which your legs gave out, ${percent(gone)} of four weeks had been easy.`
        return gone < usualRatio - unitRatio / 2
          ? { for: says }
          : gone < usualRatio
            ? { neither: says }
            : { against: says }
      },
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: 'came after four weeks with less than four fifths of the time easy',
    notThere: 'came after four weeks with less than four fifths of the time easy',
    told: 'You told of few easy runs.',
    notTold: 'You told of mostly easy runs.',
    basis: 'runs',
  },
  told: (answers) =>
    toldChoice(answers, 'talk-while-running', { easily: 0, 'short-sentences': 1, hardly: 2 }),
  advice: () => 'Make two runs of this week so easy that they feel too slow.',
  next: 'Say your maximum heart rate or your threshold in the settings, and record most runs with heart rate.',
  sources: ['seiler2010'],
  assumed: [
    'Easy is below 80 % of threshold heart rate: ours.',
    'That those who endure best train about four fifths of the time easily is quoted from Seiler, and was not checked at its source.',
    'Four weeks count only where the heart rate of four fifths of their time is known.',
  ],
}
