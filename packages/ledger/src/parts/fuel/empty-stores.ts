import type { PastRun } from '@freshlegs/domain'
import type { Cause } from '../../cause.ts'
import { toldChoice, toldUnits } from '../../interview/told.ts'
import { fuelNumbers } from '../../looking/fuel-numbers.ts'
import { storesLastS, storesLow } from '../../looking/stores-low.ts'

const unitMin = 15

/** Minutes of the run beyond the point where the leg stores would have run low. */
export const emptyStores: Cause = {
  id: 'empty-stores',
  part: 'fuel',
  name: 'Stores in the legs that run low before the end',
  needs: ['mass', 'meals', 'speedFreshMps'],
  unit: 'a quarter of an hour run beyond the point where the leg stores would be low',
  look(past) {
    const { afterMin: low, between } = storesLow(past)
    const movingMin = past.column(({ movingS }) => movingS / 60)
    return {
      exposures: low.map((at, i) => Math.max(0, movingMin[i]! - at) / unitMin),
      couldShow: (at) => past.runs[at]!.movingS >= storesLastS,
      says: (at) =>
        low[at] === Infinity && past.runs[at]!.movingS < storesLastS
          ? 'too short for stores to run low'
          : `${sentence(low[at]!, between(at), movingMin[at]!)}${mealOf(past.runs[at]!)}`,
      stretch(at) {
        const { elapsedS, movingS } = past.runs[at]!
        // Pauses are taken as spread over the run.
        const fromS = Math.round((low[at]! * 60 * elapsedS) / movingS)
        return fromS < elapsedS ? { fromS, toS: Math.round(elapsedS) } : null
      },
      more(gaveOut) {
        const known = gaveOut.filter((i) => past.runs[i]!.verdict.onsetMovingS > 0)
        const after = known.filter((i) => past.runs[i]!.verdict.onsetMovingS / 60 >= low[i]! - unitMin)
        if (known.length === 0) return {}
        return after.length > 0
          ? {
              for: `On ${after.length} of ${known.length} runs your legs gave out no sooner than their stores would have run low.`,
            }
          : { against: `On none of ${known.length} runs had the stores run low when your legs gave out.` }
      },
    }
  },
  priorLogHazardRatio: 0.15,
  words: {
    there: 'went on beyond the point where the leg stores would be low',
    notThere: 'went on beyond the point where the leg stores would be low',
    told: 'You told of legs that give out where stores run low, and of eating little.',
    notTold: 'You told of legs that give out where stores do not run low yet, or of eating enough.',
    basis: 'answers',
  },
  told(answers) {
    const late = toldChoice(answers, 'gives-out-after', {
      'under-30': 0,
      '30-to-60': 0,
      '60-to-90': 0.3,
      '90-to-150': 1,
      'over-150': 1.5,
    })
    const eats = 0.3 + toldUnits(answers, 'eating', 'nothing-on-the-way', 0.7)
    const short = toldChoice(answers, 'longest-run', {
      'under-45': 0,
      '45-to-75': 0,
      '75-to-120': 1,
      'over-120': 1,
    })
    return late === 0 || short === 0 ? 0 : late * eats
  },
  advice: (past) =>
    fuelNumbers(
      past,
      'The day before the next long run, eat bread, rice or potatoes with every meal; on the way 40 g of carbohydrate an hour.',
    ),
  next: 'After a long run, grams of carbohydrate; and what you weigh, once.',
  sources: ['rapoport2010'],
  assumed: [
    'Full stores in the legs at the start, as in trained ones; half a liver after a night without breakfast. What you ate the day before is not known.',
    'Where you did not say when you had eaten, the liver is taken for half-way between the two, and the range reaches to both.',
    'The range has legs with 2 points more or less of muscle, and 5 points more or less of the energy from carbohydrate. Steps of the reckoning are ours, and the point is easily a fifth early or late beside that.',
    'A run of less than 75 minutes cannot show it: it is not among those of which it is judged.',
    'How hard it was is read from the heart when fresh, or from critical speed.',
  ],
}

function sentence(lowMin: number, between: readonly [number, number], movingMin: number): string {
  const [early, late] = between.map(Math.round) as [number, number]
  const of = Math.round(movingMin)
  if (lowMin < movingMin)
    return late < movingMin
      ? `stores would have run low after about ${Math.round(lowMin)} of ${of} minutes (${early} to ${late})`
      : `stores would have run low after about ${Math.round(lowMin)} of ${of} minutes (${early} at the earliest, or not at all)`
  return early < movingMin
    ? `stores would have lasted to the end, or run low after ${early} of ${of} minutes at the earliest`
    : 'stores would have lasted to the end'
}

const mealOf = ({ said }: PastRun) =>
  (said.mealHoursAgo ?? null) === null ? '; when you had eaten is not known' : ''
