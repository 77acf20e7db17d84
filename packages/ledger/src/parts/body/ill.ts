import type { Cause } from '../../cause.ts'
import { toldMost } from '../../interview/told.ts'

const window = 10

/** Illness in the days before. */
export const ill: Cause = {
  id: 'ill',
  part: 'body',
  name: 'Running while or soon after being ill',
  needs: ['check-ins'],
  unit: 'a run within ten days of being ill',
  look({ column, mornings, dayOf }) {
    // Mornings and runs are both in the order of days: one walk over both.
    let next = 0
    const recent: { day: number; ill: boolean }[] = []
    const since = column((_, at) => {
      for (; next < mornings.length && mornings[next]!.day <= dayOf[at]!; next++) {
        const { day, checkIn } = mornings[next]!
        if (checkIn.ill !== undefined) recent.push({ day, ill: checkIn.ill })
      }
      while (recent.length > 0 && dayOf[at]! - recent[0]!.day > window) recent.shift()
      const sick = recent.findLast((morning) => morning.ill)
      return recent.length === 0 ? NaN : sick ? dayOf[at]! - sick.day : Infinity
    })
    return {
      exposures: since.map((one) => (Number.isNaN(one) ? NaN : one <= window ? 1 : 0)),
      says(at) {
        const days = since[at]!
        if (days === 0) return 'on a day of being ill'
        return days <= window
          ? `${days} ${days === 1 ? 'day' : 'days'} after the last morning of being ill`
          : 'no morning of being ill in the ten days before'
      },
    }
  },
  priorLogHazardRatio: 0.3,
  words: {
    there: 'came within ten days of being ill',
    notThere: 'came within ten days of being ill',
    told: 'You told of having been ill lately.',
    notTold: 'You told of having been well.',
    basis: 'check-ins',
  },
  told: (answers) => toldMost(answers, 'lately', { 'ill-weeks': 0.5, 'ill-days': 1 }),
  advice: () => 'Easy and short until ten days after you are well.',
  next: 'Ten seconds in the morning: ill or not.',
  sources: ['ours'],
  assumed: ['Ten days is ours.'],
}
