import { allInside } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Kilocalories a day at rest, after Cunningham. */
export function restingEnergy(given: ValuesOf<typeof card.inputs>): number {
  return allInside(card.inputs, given) ? 500 + 22 * given.leanKg : NaN
}

export const restingEnergyModel = defineModel(card, (given) => ({ kcalPerDay: restingEnergy(given) }))
