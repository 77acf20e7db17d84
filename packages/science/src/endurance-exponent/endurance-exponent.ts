import { inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { mean } from '../series/mean.ts'
import { card } from './card.ts'

/** A runner's own exponent after Riegel. Unknown when any value is, or when all distances are the same. */
export function enduranceExponent(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  const distanceM = Array.from(given.distanceM)
  const timeS = Array.from(given.timeS)
  if (distanceM.length !== timeS.length || [...distanceM, ...timeS].some(Number.isNaN))
    return unknown(card.outputs)
  if (!inside(card.inputs.distanceM, distanceM) || !inside(card.inputs.timeS, timeS))
    return unknown(card.outputs)
  const x = distanceM.map(Math.log)
  const y = timeS.map(Math.log)
  const meanX = mean(x)
  const meanY = mean(y)
  const spread = x.reduce((sum, one) => sum + (one - meanX) ** 2, 0)
  const exponent = x.reduce((sum, one, i) => sum + (one - meanX) * (y[i]! - meanY), 0) / spread
  const squares = x.reduce((sum, one, i) => sum + (y[i]! - meanY - exponent * (one - meanX)) ** 2, 0)
  const free = x.length - 2
  return { exponent, error: free > 0 ? Math.sqrt(squares / free / spread) : NaN }
}

export const enduranceExponentModel = defineModel(card, enduranceExponent)
