import { shoeWear } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldMost } from '../../interview/told.ts'
import { kmOnPair } from '../../looking/km-on-pair.ts'
import { assumedKg, wearOfPair } from '../../looking/wear-of-pair.ts'

/** Of a whole life of a pair: so that over it as much is thought beforehand as the survival sheet has over 1,000 km. */
const unitRatio = 0.25
/** Worn out rather than not. */
const wornRatio = 0.5
/** Of a pair of which only this is told: somewhere beyond. Ours. */
const tired = shoeWear({ effectiveM: 600_000 }) / unitRatio
const worn = shoeWear({ effectiveM: 900_000 }) / unitRatio

/** How likely the pair was worn out before the run. */
export const wornShoes: Cause = {
  id: 'worn-shoes',
  part: 'feet',
  name: 'Worn shoes',
  needs: ['gear'],
  unit: 'a quarter more likely that the pair is worn out',
  look(past) {
    const wear = wearOfPair(past)
    const km = kmOnPair(past)
    return {
      exposures: wear.map((one) => one / unitRatio),
      says: (at) =>
        `${past.say.way(1000 * km[at]!)} on ${past.runs[at]!.gear}: worn out in ${Math.round(10 * wear[at]!)} of 10 such pairs`,
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: 'were in a pair more likely worn out than not',
    notThere: 'was in a pair more likely worn out than not',
    told: 'You told of a pair that may be worn out.',
    notTold: 'You told of a pair that is hardly worn.',
    basis: 'runs',
  },
  showsBeyond: wornRatio / unitRatio,
  told: (answers) => toldMost(answers, 'shoes-check', { 'over-500-km': tired, 'over-800-km': worn }),
  advice(past) {
    const wear = wearOfPair(past).at(-1) ?? NaN
    const km = kmOnPair(past).at(-1) ?? NaN
    const now = wear > wornRatio ? ` Yours has ${past.say.way(1000 * km)} on it.` : ''
    return `Wear a newer pair on the next two long runs and see whether the end goes better.${now}`
  },
  next: 'Say which shoes you wore; once, and it is taken for the next runs.',
  sources: ['wang2010'],
  assumed: [
    (say) =>
      `Half of all pairs are taken for worn out at ${say.way(640_000)}. Custom retires them between ${say.way(480_000)} and ${say.way(800_000)}; no trial has, and cushioning fell by a few per cent in the paper.`,
    (say) =>
      `A ${say.long} counts by what you weigh, the ground and the pace, against ${assumedKg} kg on asphalt, easy: ours, each a fifth off or so. Where your weight is not known, ${assumedKg} kg stand for it.`,
    'What is on a pair is counted from the first run here in which it is named.',
    'On dry road there is no good evidence that wear slows a runner much.',
  ],
}
