import type { PastRun } from '@freshlegs/domain'
import { glycogenBalance } from '@freshlegs/science'
import type { Cause } from '../../cause.ts'
import { toldChoice, toldUnits } from '../../interview/told.ts'
import { fuelNumbers } from '../../looking/fuel-numbers.ts'
import type { Past } from '../../past/past.ts'

/** Stores never run low before. */
const longFromS = 4500
const unitMin = 15
/** Mean leg muscle share of the body, and energy of glycogen in trained muscle and in the liver, kcal/kg. Health sheet 1.3. */
const muscleRatio = { female: 0.2, male: 0.21, unknown: 0.205 }
const muscleKcalPerKg = 108
const liverKcalPerKg = 194.4
const liverRatio = 0.025
const kcalPerG = 4
/** A night without breakfast takes about this much of the liver. Health sheet 1.3. */
const fastedH = 8
const fastedLiver = 0.55
/** Critical speed is about this share of the maximum oxygen uptake. Ours, where the heart does not tell. */
const criticalIntensity = 0.88

/** Minutes of the run beyond the point where the leg stores would have run low. */
export const emptyStores: Cause = {
  id: 'empty-stores',
  part: 'fuel',
  name: 'Stores in the legs that run low before the end',
  needs: ['mass', 'meals', 'speedFreshMps'],
  unit: 'a quarter of an hour run beyond the point where the leg stores would be low',
  look(past) {
    const low = lowAfterMin(past)
    const movingMin = past.column(({ movingS }) => movingS / 60)
    return {
      exposures: low.map((at, i) => Math.max(0, movingMin[i]! - at) / unitMin),
      says: (at) =>
        low[at]! < movingMin[at]!
          ? `stores would have run low after ${Math.round(low[at]!)} of ${Math.round(movingMin[at]!)} minutes`
          : 'stores would have lasted to the end',
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
    'Full stores at the start, as in trained legs; half a liver after a night without breakfast. What you ate the day before is not known.',
    'Steps of the reckoning are ours; the point is easily a fifth early or late.',
    'How hard it was is read from the heart when fresh, or from critical speed.',
  ],
}

/** NaN where it cannot be told; the run's end and more where they would have lasted; short runs last always. */
function lowAfterMin(past: Past): Float64Array {
  const { athlete } = past.history
  const massKg = athlete.massKg ?? NaN
  const speed = past.figure('speedFreshMps')
  const intensity = intensities(past)
  const isSaid = past.runs.some(({ said }) => (said.carbohydrateG ?? null) !== null)
  const muscle = muscleRatio[athlete.sex ?? 'unknown']
  return past.column((run, i) => {
    if (Number.isNaN(massKg) || !isSaid) return NaN
    if (run.movingS < longFromS) return Infinity
    const found = glycogenBalance({
      massKg,
      speedMps: speed[i]!,
      intensityRatio: intensity[i]!,
      muscleG: (massKg * muscle * muscleKcalPerKg) / kcalPerG,
      liverG: ((massKg * liverRatio * liverKcalPerKg) / kcalPerG) * liverLeft(run),
      intakeGPerH: (run.said.carbohydrateG ?? NaN) / (run.movingS / 3600),
      intakeFromMin: 30,
      mostGPerH: 60,
      minutes: Math.min(1440, Math.ceil(run.movingS / 60) + 1),
    })
    if (Number.isNaN(found.muscleLeftG)) return NaN
    return Number.isNaN(found.legsLowMin) ? Infinity : found.legsLowMin
  })
}

const liverLeft = ({ said }: PastRun) => ((said.mealHoursAgo ?? 0) >= fastedH ? fastedLiver : 1)

function intensities(past: Past): Float64Array {
  const { heartRateMaxBpm = NaN, heartRateRestBpm = NaN } = past.history.athlete
  const criticalMps = past.criticalSpeeds()
  const speed = past.figure('speedFreshMps')
  return past.figure('heartRateFreshBpm').map((bpm, i) => {
    const ofReserve = (bpm - heartRateRestBpm) / (heartRateMaxBpm - heartRateRestBpm)
    return Number.isNaN(ofReserve) ? (criticalIntensity * speed[i]!) / criticalMps[i]! : ofReserve
  })
}
