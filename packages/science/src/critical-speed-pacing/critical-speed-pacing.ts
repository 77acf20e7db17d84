import { allInside } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Time of a run whose first half has a given speed and whose second uses up the reserve. */
export function criticalSpeedPacing(given: ValuesOf<typeof card.inputs>): number {
  if (!allInside(card.inputs, given)) return NaN
  const { criticalSpeedMps, firstHalfSpeedMps } = given
  const halfM = given.distanceM / 2
  const firstS = halfM / firstHalfSpeedMps
  const spentM = Math.max(0, (firstHalfSpeedMps - criticalSpeedMps) * firstS)
  const leftM = given.reserveM - spentM
  return leftM < 0 ? NaN : firstS + (halfM - leftM) / criticalSpeedMps
}

export const criticalSpeedPacingModel = defineModel(card, (given) => ({ timeS: criticalSpeedPacing(given) }))
