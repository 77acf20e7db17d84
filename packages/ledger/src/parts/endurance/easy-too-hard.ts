import { mean } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldChoice } from '../../interview/told.ts'
import { percent } from '../../looking/percent.ts'

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
  look({ since, column, figure, runs }) {
    const easy = figure('easyRatio')
    const from = since(days)
    const share = column((_, at) => {
      let easyS = 0
      let knownS = 0
      for (let i = from[at]!; i < at; i++) {
        if (Number.isNaN(easy[i]!)) continue
        easyS += easy[i]! * runs[i]!.movingS
        knownS += runs[i]!.movingS
      }
      return easyS / knownS
    })
    return {
      exposures: share.map((one) => (usualRatio - one) / unitRatio),
      says: (at) => `${percent(share[at]!)} of the four weeks before was easy`,
      more(gaveOut) {
        const gone = mean(gaveOut.map((i) => share[i]!))
        const says = `Before runs on which your legs gave out, ${percent(gone)} of four weeks had been easy.`
        return gone < usualRatio ? { for: says } : { against: says }
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
  next: 'Record with heart rate.',
  sources: ['seiler2010'],
  assumed: ['Easy is below 80 % of threshold heart rate: ours.'],
}
