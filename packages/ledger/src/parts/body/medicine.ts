import type { History } from '@freshlegs/domain'
import type { Cause } from '../../cause.ts'
import { toldNumber } from '../../interview/told.ts'

/** Runs since a medicine was begun that can tire or weaken muscles. */
export const medicine: Cause = {
  id: 'medicine',
  part: 'body',
  name: 'A medicine that can tire the legs',
  needs: ['interview'],
  unit: 'runs since the medicine was begun, against those before',
  look(past) {
    const taken = takenOf(past.history.interview)
    const begunDay = past.today - 7 * toldNumber(past.history.interview, 'medicine-weeks')
    return {
      exposures: past.dayOf.map((day) =>
        taken === undefined ? NaN : !taken ? 0 : Number.isNaN(begunDay) ? NaN : day >= begunDay ? 1 : 0,
      ),
      says: (at) =>
        past.dayOf[at]! >= begunDay
          ? `${Math.round((past.dayOf[at]! - begunDay) / 7)} weeks after the medicine was begun`
          : 'before the medicine was begun',
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'came after you began a medicine that can tire legs',
    notThere: 'came after you began such a medicine',
    told: 'You told of a medicine that can tire or weaken muscles.',
    notTold: 'You told of no medicine that can tire legs.',
    basis: 'answers',
  },
  told(answers) {
    const taken = takenOf(answers)
    return taken === undefined ? NaN : taken ? 1 : 0
  },
  advice: () =>
    'Ask whoever prescribed the medicine whether it can tire the legs. Do not stop or change it by yourself.',
  next: 'Answer the question about medicines, and when you began.',
  sources: ['ours'],
  assumed: [
    'Much else changes with time: that legs give out more often since then does not say that the medicine is the reason.',
  ],
}

/** Undefined where it was not answered. */
function takenOf(answers: History['interview']): boolean | undefined {
  const answer = answers.medicine
  return Array.isArray(answer) ? answer.some((one) => one !== 'none') : undefined
}
