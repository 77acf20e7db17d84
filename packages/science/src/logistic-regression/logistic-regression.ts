import { allKnownInside, inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { choleskyInverse } from '../series/cholesky-inverse.ts'
import { card } from './card.ts'

/** Ridge logistic regression by Newton's method with halved steps. Unknown when any value is, or when it does not settle. */
export function logisticRegression(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  const { event, offset, covariates, priorMeans, theta } = given
  const width = priorMeans.length
  if (!inside(card.inputs.theta, theta)) return unknown(card.outputs)
  for (const name of ['event', 'offset', 'covariates', 'priorMeans'] as const)
    if (!allKnownInside(card.inputs[name], given[name])) return unknown(card.outputs)
  if (offset.length !== event.length || covariates.length !== event.length * width)
    return unknown(card.outputs)

  const oddsAt = (row: number, at: Float64Array) => {
    let odds = offset[row]!
    for (let k = 0; k < width; k++) odds += at[k]! * covariates[row * width + k]!
    return odds
  }
  const likelihoodAt = (at: Float64Array) => {
    let sum = 0
    for (let row = 0; row < event.length; row++)
      sum -= logOnePlusExp(event[row]! > 0.5 ? -oddsAt(row, at) : oddsAt(row, at))
    return sum
  }
  const valueAt = (at: Float64Array) => {
    let value = likelihoodAt(at)
    for (let k = 0; k < width; k++) value -= (theta / 2) * (at[k]! - priorMeans[k]!) ** 2
    return value
  }

  const start = Float64Array.from(priorMeans)
  let at = start
  let value = valueAt(at)
  for (let round = 0; round < mostRounds; round++) {
    const slope = new Float64Array(width)
    const information = new Float64Array(width * width)
    for (let row = 0; row < event.length; row++) {
      const share = 1 / (1 + Math.exp(-oddsAt(row, at)))
      for (let k = 0; k < width; k++) {
        const one = covariates[row * width + k]!
        slope[k]! += one * ((event[row]! > 0.5 ? 1 : 0) - share)
        for (let j = 0; j < width; j++)
          information[k * width + j]! += share * (1 - share) * one * covariates[row * width + j]!
      }
    }
    for (let k = 0; k < width; k++) {
      slope[k]! -= theta * (at[k]! - priorMeans[k]!)
      information[k * width + k]! += theta
    }
    const inverse = choleskyInverse(information, width)
    if (inverse === undefined) return unknown(card.outputs)
    const step = slope.map((_, k) => slope.reduce((sum, one, j) => sum + inverse[k * width + j]! * one, 0))
    const left = step.reduce((sum, one, k) => sum + one * slope[k]!, 0)
    if (left < settledAt) {
      if (at.some((one) => Math.abs(one) > runaway)) return unknown(card.outputs)
      return {
        coefficients: Array.from(at),
        standardErrors: Array.from(at, (_, k) => Math.sqrt(inverse[k * width + k]!)),
        logLikelihood: [likelihoodAt(start), likelihoodAt(at)],
      }
    }
    let share = 1
    let next = at
    do {
      next = at.map((one, k) => one + share * step[k]!)
      share /= 2
    } while (!(valueAt(next) >= value - rounded * Math.max(1, Math.abs(value))) && share > 1e-9)
    at = next
    value = valueAt(at)
  }
  return unknown(card.outputs)
}

/** `ln(1 + e^x)` that neither overflows nor loses small ones. */
const logOnePlusExp = (x: number) => (x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x)))

const mostRounds = 50
/** Coefficients are then a hundred-millionth of their errors away. */
const settledAt = 1e-16
/** By so much a value may fall and be no worse: sums are no more exact. */
const rounded = 1e-12
/** Odds of e^15 a unit are no finding: yes and no are split apart. */
const runaway = 15

export const logisticRegressionModel = defineModel(card, logisticRegression)
