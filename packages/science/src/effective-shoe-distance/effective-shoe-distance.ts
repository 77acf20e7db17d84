import { allInside } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

const referenceKg = 70
const quickSPerKm = 300
const perMinute = 0.1

/** Metres that a run counts for its shoes. */
export function effectiveShoeDistance(given: ValuesOf<typeof card.inputs>): number {
  if (!allInside(card.inputs, given)) return NaN
  const { distanceM, massKg, surfaceRatio, paceSPerKm } = given
  const quickerMin = Math.max(0, quickSPerKm - paceSPerKm) / 60
  return distanceM * (massKg / referenceKg) * surfaceRatio * (1 + perMinute * quickerMin)
}

export const effectiveShoeDistanceModel = defineModel(card, (given) => ({
  effectiveM: effectiveShoeDistance(given),
}))
