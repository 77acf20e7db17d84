import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Step time, flight time and duty factor from cadence (both feet) and contact time. */
export function dutyFactor(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const stepS = 60 / given.cadenceSpm
  return {
    stepS,
    flightS: stepS - given.groundContactS,
    dutyRatio: given.groundContactS / (2 * stepS),
  }
}

export const dutyFactorModel = defineModel(card, dutyFactor)
