import type { Cause } from '../../cause.ts'
import { daysBetween } from '../../day/days-between.ts'
import { speak } from '../../looking/speak.ts'
import { toldWord } from '../../looking/told-word.ts'

const days = 10

/** Illness in the days before. */
export const ill: Cause = {
  id: 'ill',
  part: 'body',
  name: 'Running while or soon after being ill',
  needs: ['check-ins'],
  unit: 'ill on a morning of the ten days before',
  exposures: ({ runs, checkIns }) =>
    Float64Array.from(runs, ({ day }) => {
      const mornings = checkIns.filter((checkIn) => {
        const before = daysBetween(checkIn.day, day)
        return before >= 0 && before <= days
      })
      return mornings.length === 0 ? NaN : mornings.some((morning) => morning.ill === true) ? 1 : 0
    }),
  priorLogHazardRatio: 0.3,
  told: (history) => toldWord(history, 'ill-lately', { no: 0, weeks: 0.5, days: 1 }),
  evidence: (seen) =>
    speak('ill', seen, {
      there: 'came within ten days of being ill',
      notThere: 'came within ten days of being ill',
      told: 'You told of having been ill lately.',
      notTold: 'You told of having been well.',
      basis: 'check-ins',
    }),
  advice: 'Easy and short until ten days after you are well.',
  next: 'Ten seconds in the morning: ill or not.',
  sources: ['ours'],
  assumed: ['Ten days is ours.'],
}
