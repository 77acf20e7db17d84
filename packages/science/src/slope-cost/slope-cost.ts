import { inside } from '../domain.ts'
import { defineModel } from '../model.ts'
import { card } from './card.ts'

/**
 * Metabolic cost of running on a slope (Minetti 2002), in J/(kg·m).
 *
 * @param gradeRatio rise over run, -0.45 to 0.45; NaN outside
 */
export function slopeCost(gradeRatio: number): number {
  if (!inside(card.inputs.gradeRatio, gradeRatio)) return NaN
  const i = gradeRatio // the paper's symbol
  // 155.4, not the 165 of one public copy.
  return ((((155.4 * i - 30.4) * i - 43.3) * i + 46.3) * i + 19.5) * i + 3.6
}

export const slopeCostModel = defineModel(card, ({ gradeRatio }) => {
  const costJPerKgM = slopeCost(gradeRatio)
  return { costJPerKgM, factor: costJPerKgM / slopeCost(0) }
})
