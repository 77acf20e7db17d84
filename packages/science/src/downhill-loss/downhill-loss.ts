import { allInside } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Per cent of speed lost downhill less per cent lost uphill, in percentage points. */
export function downhillLoss(given: ValuesOf<typeof card.inputs>): number {
  if (!allInside(card.inputs, given)) return NaN
  return 100 * (given.lateUpMps / given.earlyUpMps - given.lateDownMps / given.earlyDownMps)
}

export const downhillLossModel = defineModel(card, (given) => ({ downUpPp: downhillLoss(given) }))
