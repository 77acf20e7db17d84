import { energyAvailability, leanMass, restingEnergy } from '@freshlegs/science'
import type { Past } from '../past/past.ts'

/** Of so many days before a run, at least so many with what was eaten: fewer say nothing (health sheet 1.9). */
const days = 7
const leastDays = 4
/** Gross cost of a metre on the level, J/kg, as the cost of the way has it; a kilometre is 1 kcal a kilogram. Health sheet 1.1. */
const levelJPerKgM = 3.6

/** What food left for each kilogram without fat in the week before each run. NaN where too little of it is known. */
export function energyLeft(past: Past): {
  readonly kcalPerKg: Float64Array
  readonly daysKnown: Float64Array
} {
  const daysKnown = new Float64Array(past.runs.length)
  const ofDay = eachDay(past)
  const kcalPerKg = past.column((_, at) => {
    let sum = 0
    let known = 0
    for (let back = 1; back <= days; back++) {
      const left = ofDay.get(past.dayOf[at]! - back)
      if (left === undefined) continue
      sum += left
      known++
    }
    daysKnown[at] = known
    return known >= leastDays ? sum / known : NaN
  })
  return { kcalPerKg, daysKnown }
}

/** By the day it was eaten on. */
function eachDay({ history, mornings, runs, dayOf, figure }: Past): ReadonlyMap<number, number> {
  const { massKg = NaN, heightM = NaN, sex } = history.athlete
  const leanKg = leanMass({ massKg, heightM, female: sex === undefined ? NaN : sex === 'female' ? 1 : 0 })
  const restingKcalPerDay = restingEnergy({ leanKg })
  const found = new Map<number, number>()
  if (Number.isNaN(restingKcalPerDay)) return found
  const cost = figure('energyJPerKg')
  const exercise = new Map<number, { kcal: number; hours: number }>()
  runs.forEach(({ distanceM, movingS }, i) => {
    const levelKm = (cost[i]! > 0 ? cost[i]! / levelJPerKgM : distanceM) / 1000
    const before = exercise.get(dayOf[i]!) ?? { kcal: 0, hours: 0 }
    exercise.set(dayOf[i]!, { kcal: before.kcal + massKg * levelKm, hours: before.hours + movingS / 3600 })
  })
  for (const { day, checkIn } of mornings) {
    const { energyKcal: eatenKcal } = checkIn
    if (eatenKcal === undefined) continue
    // A morning tells of the day before.
    const { kcal: exerciseKcal, hours: exerciseH } = exercise.get(day - 1) ?? { kcal: 0, hours: 0 }
    const left = energyAvailability({ eatenKcal, exerciseKcal, exerciseH, restingKcalPerDay, leanKg })
    if (!Number.isNaN(left)) found.set(day - 1, left)
  }
  return found
}
