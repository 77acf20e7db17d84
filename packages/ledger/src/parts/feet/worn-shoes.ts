import type { Cause } from '../../cause.ts'
import { toldNumber } from '../../interview/told.ts'
import { kmOnPair } from '../../looking/km-on-pair.ts'
import type { Say } from '../../say/say.ts'

/** Trade custom is 480 to 800 km; no trial of outcomes. */
const wornFromKm = 500
const unitKm = 200

/** Kilometres on the pair before the run. */
export const wornShoes: Cause = {
  id: 'worn-shoes',
  part: 'feet',
  name: 'Worn shoes',
  needs: ['gear'],
  unit: (say) => `${say.way(1000 * unitKm)} beyond ${worn(say)} on the pair`,
  look(past) {
    const km = kmOnPair(past)
    return {
      exposures: km.map((one) => (one - wornFromKm) / unitKm),
      says: (at) => `${past.say.way(1000 * km[at]!)} on ${past.runs[at]!.gear}`,
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: (say) => `were in a pair with more than ${worn(say)} on it`,
    notThere: (say) => `was in a pair with more than ${worn(say)} on it`,
    told: (say) => `You told of a pair with more than ${worn(say)} on it.`,
    notTold: (say) => `You told of a pair with less than ${worn(say)} on it.`,
    basis: 'runs',
  },
  told: (answers) => (toldNumber(answers, 'shoes-km') - wornFromKm) / unitKm,
  advice(past) {
    const km = kmOnPair(past).at(-1) ?? NaN
    const now = km > wornFromKm ? ` Yours has ${past.say.way(1000 * km)} on it.` : ''
    return `Wear a newer pair on the next two long runs and see whether the end goes better.${now}`
  },
  next: 'Say which shoes you wore; once, and it is taken for the next runs.',
  sources: ['wang2010'],
  assumed: [
    (say) =>
      `That shoes are worn from ${worn(say)} on is custom, not evidence; cushioning fell by a few per cent in the paper.`,
    'What is on a pair is counted from the first run here in which it is named.',
    'On dry road there is no good evidence that wear slows a runner much.',
  ],
}

const worn = (say: Say) => say.way(1000 * wornFromKm)
