import { allInside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

/** Slope of ln(measure) on ln(speed), shrunk towards a prior: `(b0/s0² + Sxy/s²) / (1/s0² + Sxx/s²)`. */
export function slopeShrinkage(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  if (!allInside(card.inputs, given)) return unknown(card.outputs)
  let n = 0
  let sumX = 0
  let sumY = 0
  let sumXX = 0
  let sumXY = 0
  for (let i = 0; i < given.speedMps.length; i++) {
    const x = Math.log(given.speedMps[i]!)
    const y = Math.log(given.measure[i]!)
    if (Number.isNaN(x + y)) continue
    n++
    sumX += x
    sumY += y
    sumXX += x * x
    sumXY += x * y
  }
  const sxx = sumXX - (sumX * sumX) / n
  const sxy = sumXY - (sumX * sumY) / n
  const priorWeight = 1 / given.priorSpread ** 2
  const dataWeight = 1 / given.noise ** 2
  const weight = priorWeight + sxx * dataWeight
  return {
    leastSquaresSlope: sxy / sxx,
    slope: (given.priorSlope * priorWeight + sxy * dataWeight) / weight,
    spread: 1 / Math.sqrt(weight),
  }
}

export const slopeShrinkageModel = defineModel(card, slopeShrinkage)
