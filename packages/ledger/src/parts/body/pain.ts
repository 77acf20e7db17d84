import type { Cause } from '../../cause.ts'
import { toldChoice } from '../../interview/told.ts'
import { painName } from '../../looking/pain-name.ts'

const days = 14

/** Pain that was told of in the runs of the two weeks before. */
export const pain: Cause = {
  id: 'pain',
  part: 'body',
  name: 'Pain that is carried into the run',
  needs: ['pains'],
  unit: 'a run within two weeks of one in which something hurt',
  look({ since, column, runs }) {
    const from = since(days)
    let lastAsked = -1
    let lastPain = -1
    return {
      exposures: column(({ said: { pains } }, at) => {
        const [asked, hurt] = [lastAsked >= from[at]!, lastPain >= from[at]!]
        if (pains !== undefined) lastAsked = at
        if (pains !== undefined && pains.length > 0) lastPain = at
        return asked ? (hurt ? 1 : 0) : NaN
      }),
      says(at) {
        const pains = runs.slice(from[at], at).flatMap(({ said }) => said.pains ?? [])
        const places = [...new Set(pains.map(painName))]
        return places.length > 0
          ? `in the two weeks before it hurt: ${places.join('; ')}`
          : 'no pain in the two weeks before'
      },
    }
  },
  priorLogHazardRatio: 0.2,
  words: {
    there: 'came within two weeks of one in which something hurt',
    notThere: 'came within two weeks of one in which something hurt',
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
