import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Drag of the air and its price. */
export function airResistance(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const throughAirMps = given.speedMps - given.windMps
  const forceN = 0.5 * given.airKgPerM3 * given.dragAreaM2 * throughAirMps * Math.abs(throughAirMps)
  const weightRatio = forceN / (given.massKg * g)
  return { forceN, weightRatio, costRatio: costPerWeight * weightRatio }
}

/** m/s² */
const g = 9.81
const costPerWeight = 6.13

export const airResistanceModel = defineModel(card, airResistance)
