import { median } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldUnits } from '../../interview/told.ts'
import { fuelNumbers } from '../../looking/fuel-numbers.ts'

/** Shorter runs need none. */
const longFromS = 4500
/** The middle of 30 to 60 g/h, which the position stands give for 1 to 2.5 hours. */
const guidanceGPerH = 45
const unitGPerH = 20

/** Carbohydrate eaten on the way, below what is advised for a run of that length. */
export const lowCarbohydrate: Cause = {
  id: 'low-carbohydrate',
  part: 'fuel',
  name: 'Too little carbohydrate on long runs',
  needs: ['meals'],
  unit: (say) =>
    say.ofFood(
      '20 g of carbohydrate an hour below 45 g, on runs beyond 75 minutes',
      'clearly less carbohydrate than is advised, on runs beyond 75 minutes',
    ),
  look({ column, runs }) {
    const gPerH = column(({ said, movingS }) => (said.carbohydrateG ?? NaN) / (movingS / 3600))
    const isLong = (at: number) => runs[at]!.movingS >= longFromS
    // Where nothing was ever said, a short run tells nothing either.
    const isSaid = gPerH.some((one) => !Number.isNaN(one))
    return {
      exposures: gPerH.map((one, i) => {
        if (isLong(i)) return (guidanceGPerH - one) / unitGPerH
        return isSaid && runs[i]!.movingS < longFromS ? 0 : NaN
      }),
      couldShow: isLong,
      says: (at) =>
        isLong(at)
          ? `${Math.round(gPerH[at]!)} g an hour over ${Math.round(runs[at]!.movingS / 60)} minutes`
          : 'too short to need any',
      more(gaveOut) {
        const gone = median(gaveOut.filter(isLong).map((i) => gPerH[i]!))
        if (Number.isNaN(gone)) return {}
        const says = `On long runs on which your legs gave out you had mostly eaten ${Math.round(gone)} g an hour.`
        return gone < guidanceGPerH - unitGPerH / 2
          ? { for: says }
          : gone < guidanceGPerH
            ? { neither: says }
            : { against: says }
      },
    }
  },
  priorLogHazardRatio: 0.1,
  words: {
    there: (say) =>
      say.ofFood(
        'were long, and with at least 10 g an hour less than is advised',
        'were long, and with clearly less than is advised',
      ),
    notThere: 'was long and with much less than is advised',
    told: 'You told of eating little or nothing on long runs.',
    notTold: 'You told of eating enough on long runs.',
    basis: 'answers',
  },
  showsBeyond: 0.5,
  told: (answers) => toldUnits(answers, 'eating', 'nothing-on-the-way', 2),
  advice: (past) =>
    fuelNumbers(
      past,
      'On the next run beyond 75 minutes, take 40 g of carbohydrate an hour, from half an hour on.',
    ),
  next: 'After a long run, one number: grams of carbohydrate, or gels and cups.',
  sources: ['burke2011'],
  assumed: [
    (say) =>
      say.ofFood(
        'Guidance is 30 to 60 g an hour; its middle stands for it here.',
        'The guidance is for adults whom no condition keeps from it; how much it is, is said where it is known that it is for you.',
      ),
    'A run of less than 75 minutes needs none: it is not among those of which it is judged.',
  ],
}
