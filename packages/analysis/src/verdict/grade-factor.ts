import { paceEquivalence } from '@freshlegs/science'

/**
 * Speed on the flat that is worth a speed on this grade, as a multiple (verdict sheet 2.1.4, 2.1.5). Steeper grades
 * count as the clamp; an unknown grade counts as flat.
 */
export function gradeFactor(gradeRatio: number, clampRatio: number): number {
  if (Number.isNaN(gradeRatio)) return 1
  return paceEquivalence(Math.max(-clampRatio, Math.min(clampRatio, gradeRatio)))
}
