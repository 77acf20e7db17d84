import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Leg force in a bend and its price in time. */
export function curvePenalty(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const forceRatio = Math.sqrt(1 + (given.speedMps ** 2 / (given.radiusM * g)) ** 2)
  return { forceRatio, timeRatio: timePerForce * (forceRatio - 1) }
}

/** m/s² */
const g = 9.81
const timePerForce = 0.39

export const curvePenaltyModel = defineModel(card, curvePenalty)
