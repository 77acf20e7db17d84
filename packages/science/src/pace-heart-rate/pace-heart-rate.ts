import { allInside } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Pa:HR in per cent: `(EF1 - EF2) / EF1`, EF = speed over heart rate. Positive is worse. */
export function paceHeartRate(given: ValuesOf<typeof card.inputs>): number {
  if (!allInside(card.inputs, given)) return NaN
  const first = given.firstSpeedMps / given.firstHeartRateBpm
  const second = given.secondSpeedMps / given.secondHeartRateBpm
  return (100 * (first - second)) / first
}

export const paceHeartRateModel = defineModel(card, (given) => ({ paHrPercent: paceHeartRate(given) }))
