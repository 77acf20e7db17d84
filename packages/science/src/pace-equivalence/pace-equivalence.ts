import { defineModel } from '../model.ts'
import { card } from './card.ts'

/**
 * Flat speed worth a speed on a slope, as a multiple of it. Cheaper downhill than uphill, but never
 * by half as the energy alone would say.
 *
 * @param gradeRatio rise over run, -0.30 to 0.30; NaN outside
 */
export function paceEquivalence(gradeRatio: number): number {
  if (!(gradeRatio >= gentlest && gradeRatio <= steepest)) return NaN
  const i = gradeRatio
  // A public copy has the sign of the linear term flipped.
  return 1 + 2.896 * i + 15.14 * i * i
}

/** Read once: it is asked for every sample. */
const [gentlest, steepest] = card.inputs.gradeRatio.domain

export const paceEquivalenceModel = defineModel(card, ({ gradeRatio }) => ({
  factor: paceEquivalence(gradeRatio),
}))
