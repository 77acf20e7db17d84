import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Extra path length from position noise. */
export function gpsExcess(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const stepM = given.speedMps * given.everyS
  const excessM = (given.noiseM ** 2 * (1 - given.lagCorrelation)) / stepM
  return { excessM, excessRatio: excessM / stepM }
}

export const gpsExcessModel = defineModel(card, gpsExcess)
