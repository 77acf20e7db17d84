import type { PastRun } from '@freshlegs/domain'
import { carbohydrateRatio, glycogenBalance } from '@freshlegs/science'
import type { Past } from '../past/past.ts'

/** Stores never run low before. */
export const storesLastS = 4500
/** Mean leg muscle share of the body, and energy of glycogen in trained muscle and in the liver, kcal/kg. Health sheet 1.3. */
const muscleRatio = { female: 0.2, male: 0.21, unknown: 0.205 }
const muscleKcalPerKg = 108
const liverKcalPerKg = 194.4
const liverRatio = 0.025
const kcalPerG = 4
/** A night without breakfast takes about this much of the liver. Health sheet 1.3. */
const fastedH = 8
const fastedLiver = 0.55
/** How far leg muscle and share of carbohydrate are easily off. Health sheet 1.3. */
const muscleOff = 0.02
const carbohydrateOff = 0.05
/** Critical speed is about this share of the maximum oxygen uptake. Ours, where the heart does not tell. */
const criticalIntensity = 0.88

export interface StoresLow {
  /** Moving minutes after which the leg stores would be low: Infinity where they last to the end, NaN where it cannot be told. */
  readonly afterMin: Float64Array
  /** The earliest and the latest that it may have been in one run. */
  between(at: number): readonly [number, number]
}

/** When the stores in the legs would have run low in each run, by what the runner weighs, how hard it was and what was eaten. */
export function storesLow(past: Past): StoresLow {
  const { athlete } = past.history
  const massKg = athlete.massKg ?? NaN
  const speed = past.figure('speedFreshMps')
  const intensity = intensities(past)
  const isSaid = past.runs.some(({ said }) => (said.carbohydrateG ?? null) !== null)
  const muscle = muscleRatio[athlete.sex ?? 'unknown']
  const afterMin = past.column((run, at) => {
    if (Number.isNaN(massKg) || !isSaid) return NaN
    return run.movingS < storesLastS ? Infinity : lowAfter(run, at, 0)
  })
  return {
    afterMin,
    between(at) {
      const [early, late] = [lowAfter(past.runs[at]!, at, -1), lowAfter(past.runs[at]!, at, 1)]
      // Where the model ends, the range ends in the middle on that side.
      return [Number.isNaN(early) ? afterMin[at]! : early, Number.isNaN(late) ? afterMin[at]! : late]
    },
  }

  /** @param way -1 with all that makes it early, 1 with all that makes it late, 0 in the middle */
  function lowAfter(run: PastRun, at: number, way: -1 | 0 | 1): number {
    const burnt = carbohydrateRatio(intensity[at]!)
    const found = glycogenBalance({
      massKg,
      // A larger share of carbohydrate burns as much more of it as a higher speed would.
      speedMps: (speed[at]! * (burnt - way * carbohydrateOff)) / burnt,
      intensityRatio: intensity[at]!,
      muscleG: (massKg * (muscle + way * muscleOff) * muscleKcalPerKg) / kcalPerG,
      liverG: ((massKg * liverRatio * liverKcalPerKg) / kcalPerG) * liverLeft(run, way),
      intakeGPerH: (run.said.carbohydrateG ?? NaN) / (run.movingS / 3600),
      intakeFromMin: 30,
      mostGPerH: 60,
      minutes: Math.min(1440, Math.ceil(run.movingS / 60) + 1),
    })
    if (Number.isNaN(found.muscleLeftG)) return NaN
    return Number.isNaN(found.legsLowMin) ? Infinity : found.legsLowMin
  }
}

/** When it was eaten is not known: somewhere between a night without and just before. */
function liverLeft({ said }: PastRun, way: -1 | 0 | 1): number {
  const hours = said.mealHoursAgo ?? NaN
  if (Number.isNaN(hours)) return (1 + fastedLiver) / 2 + (way * (1 - fastedLiver)) / 2
  return hours >= fastedH ? fastedLiver : 1
}

function intensities(past: Past): Float64Array {
  const { heartRateMaxBpm = NaN, heartRateRestBpm = NaN } = past.history.athlete
  const { mps: criticalMps } = past.criticalSpeeds()
  const speed = past.figure('speedFreshMps')
  return past.figure('heartRateFreshBpm').map((bpm, i) => {
    const ofReserve = (bpm - heartRateRestBpm) / (heartRateMaxBpm - heartRateRestBpm)
    return Number.isNaN(ofReserve) ? (criticalIntensity * speed[i]!) / criticalMps[i]! : ofReserve
  })
}
