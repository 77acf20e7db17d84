import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { mean } from '../series/mean.ts'
import { standardDeviation } from '../series/standard-deviation.ts'
import { card } from './card.ts'

/** The wall that runners felt (Dublin 2018), from the paces of equal splits. Needs three known splits of 1 or 5 km. */
export function feltWall(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  const lines = linesOf[given.splitM]
  if (!lines || !allInside(card.inputs, given)) return unknown(card.outputs)
  const paces = Array.from(given.paceSPerKm).filter((pace) => !Number.isNaN(pace))
  if (paces.length < 3) return unknown(card.outputs)
  const slowest = Math.max(...paces)
  const others = (mean(paces) * paces.length - slowest) / (paces.length - 1)
  const excessRatio = slowest / others - 1
  const spreadRatio = standardDeviation(paces) / mean(paces)
  return {
    excessRatio,
    spreadRatio,
    felt: excessRatio >= lines.excessRatio ? 1 : 0,
    feltBySpread: spreadRatio > lines.spreadRatio ? 1 : 0,
  }
}

const linesOf: Readonly<Record<number, { readonly excessRatio: number; readonly spreadRatio: number }>> = {
  1000: { excessRatio: 0.11, spreadRatio: 0.0532 },
  5000: { excessRatio: 0.073, spreadRatio: 0.0346 },
}

export const feltWallModel = defineModel(card, feltWall)
