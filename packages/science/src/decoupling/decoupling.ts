import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/**
 * Decoupling of heart rate from speed against a reference stretch (Smyth 2022), and the share of it that
 * heart rate has. The share is NaN where nothing decoupled.
 */
export function decoupling(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  const byHeartRate = given.heartRateBpm / given.referenceHeartRateBpm
  const ratio = byHeartRate / (given.speedMps / given.referenceSpeedMps)
  return {
    decoupling: ratio,
    heartRateShare: ratio === 1 ? NaN : Math.log(byHeartRate) / Math.log(ratio),
    grade: ratio < 1.1 ? 0 : ratio < 1.2 ? 1 : 2,
  }
}

export const decouplingModel = defineModel(card, decoupling)
