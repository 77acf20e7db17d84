import { allInside } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Kilocalories a day that are left for each kilogram without fat. Below nothing where the running took more than was eaten. */
export function energyAvailability(given: ValuesOf<typeof card.inputs>): number {
  if (!allInside(card.inputs, given)) return NaN
  const { eatenKcal, exerciseKcal, exerciseH, restingKcalPerDay, leanKg } = given
  // Who had not run would have burnt something in that time, too.
  const aboveRest = exerciseKcal - (restingKcalPerDay / 24) * exerciseH
  return (eatenKcal - aboveRest) / leanKg
}

export const energyAvailabilityModel = defineModel(card, (given) => ({
  kcalPerKg: energyAvailability(given),
}))
