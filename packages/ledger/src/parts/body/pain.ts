import type { Cause } from '../../cause.ts'
import { toldChoice } from '../../interview/told.ts'
import { painName } from '../../looking/pain-name.ts'

const days = 14

/** Pain that was told of in the runs, or an injury on the mornings, of the two weeks before. */
export const pain: Cause = {
  id: 'pain',
  part: 'body',
  name: 'Pain that is carried into the run',
  needs: ['pains'],
  unit: 'a run within two weeks of pain in a run, or of a morning of being injured',
  look({ since, column, runs, dayOf, mornings }) {
    const from = since(days)
    let [lastAsked, lastPain] = [-1, -1]
    // Mornings and runs are both in the order of days: one walk over both.
    let next = 0
    let [morningAsked, morningInjured] = [-Infinity, -Infinity]
    const injured = column((_, at) => {
      for (; next < mornings.length && mornings[next]!.day <= dayOf[at]!; next++) {
        const { day, checkIn } = mornings[next]!
        if (checkIn.injured === undefined) continue
        morningAsked = day
        if (checkIn.injured) morningInjured = day
      }
      return dayOf[at]! - morningAsked <= days ? (dayOf[at]! - morningInjured <= days ? 1 : 0) : NaN
    })
    return {
      exposures: column(({ said: { pains } }, at) => {
        const [asked, hurt] = [lastAsked >= from[at]!, lastPain >= from[at]!]
        if (pains !== undefined) lastAsked = at
        if (pains !== undefined && pains.length > 0) lastPain = at
        return hurt || injured[at] === 1 ? 1 : asked || injured[at] === 0 ? 0 : NaN
      }),
      says(at) {
        const pains = runs.slice(from[at], at).flatMap(({ said }) => said.pains ?? [])
        const places = [...new Set(pains.map(painName))]
        const hurt = places.length > 0 ? [`it hurt: ${places.join('; ')}`] : []
        const told = injured[at] === 1 ? [...hurt, 'you were injured, as you said in the morning'] : hurt
        return told.length > 0
          ? `in the two weeks before ${told.join(', and ')}`
          : 'no pain in the two weeks before'
      },
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'came within two weeks of pain in a run, or of a morning of being injured',
    notThere: 'came within two weeks of pain in a run, or of a morning of being injured',
    told: 'You told of pain.',
    notTold: 'You told of no pain.',
    basis: 'answers',
  },
  told: (answers) =>
    toldChoice(answers, 'pain-now', { none: 0, 'after-runs': 0.5, 'in-runs': 1, always: 1.5 }),
  advice: () =>
    'If it hurts in the same place on the next run, stop; if it does so for two weeks, have it looked at.',
  next: 'After a run, tap where it hurt.',
  sources: ['ours'],
  assumed: ['It tells of what goes with early fading, not of what is wrong.'],
}
