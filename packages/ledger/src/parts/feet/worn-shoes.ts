import type { Cause } from '../../cause.ts'
import { toldNumber } from '../../interview/told.ts'
import { kmOnPair } from '../../looking/km-on-pair.ts'

/** Trade custom is 480 to 800 km; no trial of outcomes. */
const wornFromKm = 500
const unitKm = 200

/** Kilometres on the pair before the run. */
export const wornShoes: Cause = {
  id: 'worn-shoes',
  part: 'feet',
  name: 'Worn shoes',
  needs: ['gear'],
  unit: '200 km beyond 500 km on the pair',
  look(past) {
    const km = kmOnPair(past)
    return {
      exposures: km.map((one) => (one - wornFromKm) / unitKm),
      says: (at) => `${Math.round(km[at]!)} km on ${past.runs[at]!.gear}`,
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: 'were in a pair with more than 500 km on it',
    notThere: 'was in a pair with more than 500 km on it',
    told: 'You told of a pair with more than 500 km on it.',
    notTold: 'You told of a pair with less than 500 km on it.',
    basis: 'runs',
  },
  told: (answers) => (toldNumber(answers, 'shoes-km') - wornFromKm) / unitKm,
  advice(past) {
    const km = kmOnPair(past).at(-1) ?? NaN
    const now = km > wornFromKm ? ` Yours has ${Math.round(km)} km on it.` : ''
    return `Wear a newer pair on the next two long runs and see whether the end goes better.${now}`
  },
  next: 'Say which shoes you wore; once, and it is taken for the next runs.',
  sources: ['wang2010'],
  assumed: [
    'That shoes are worn from 500 km on is custom, not evidence; cushioning fell by a few per cent in the paper.',
    'Kilometres are counted from the first run here in which a pair is named.',
    'On dry road there is no good evidence that wear slows a runner much.',
  ],
}
