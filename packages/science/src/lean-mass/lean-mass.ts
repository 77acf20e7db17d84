import { allInside } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Mass without fat, kg, after Boer. */
export function leanMass(given: ValuesOf<typeof card.inputs>): number {
  if (!allInside(card.inputs, given)) return NaN
  const { massKg, heightM, female } = given
  const ofWoman = 0.252 * massKg + 47.3 * heightM - 48.3
  const ofMan = 0.407 * massKg + 26.7 * heightM - 19.2
  return female * ofWoman + (1 - female) * ofMan
}

export const leanMassModel = defineModel(card, (given) => ({ leanKg: leanMass(given) }))
