import { allInside } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { normalShare } from '../series/normal-quantile.ts'
import { card } from './card.ts'

const medianM = 640_000
const sigma = 0.25

/** Chance that a pair is worn out, 0 to 1. */
export function shoeWear(given: ValuesOf<typeof card.inputs>): number {
  if (!allInside(card.inputs, given)) return NaN
  return normalShare(Math.log(given.effectiveM / medianM) / sigma)
}

export const shoeWearModel = defineModel(card, (given) => ({ wornRatio: shoeWear(given) }))
