import { inside } from '../domain.ts'
import { defineModel } from '../model.ts'
import { card } from './card.ts'

/**
 * Metabolic cost of walking on a slope (Minetti 2002), in J/(kg·m).
 *
 * @param gradeRatio rise over run, -0.45 to 0.45; NaN outside
 */
export function walkingCost(gradeRatio: number): number {
  if (!inside(card.inputs.gradeRatio, gradeRatio)) return NaN
  const i = gradeRatio // the paper's symbol
  return ((((280.5 * i - 58.7) * i - 76.8) * i + 51.9) * i + 19.6) * i + 2.5
}

export const walkingCostModel = defineModel(card, ({ gradeRatio }) => ({
  costJPerKgM: walkingCost(gradeRatio),
}))
