import { allKnownInside, inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { Column, ValuesOf } from '../model-card.ts'
import { choleskyInverse } from '../series/cholesky-inverse.ts'
import { card } from './card.ts'
import { type Curve, partialLikelihood } from './partial-likelihood.ts'

/**
 * Proportional hazards by Newton's method with halved steps. Unknown when any value is, when a covariate has no
 * spread, and when thirty steps do not settle it.
 *
 * @param from coefficients from which to look, for speed: the answer does not hang on it. From the prior unless given
 */
export function coxRegression(
  given: ValuesOf<typeof card.inputs>,
  from: Column = given.priorMeans,
): ValuesOf<typeof card.outputs> {
  const { time, event, covariates, priorMeans, theta } = given
  const width = priorMeans.length
  if (!inside(card.inputs.theta, theta) || time.length !== event.length) return unknown(card.outputs)
  if (covariates.length !== time.length * width) return unknown(card.outputs)
  for (const name of ['time', 'event', 'covariates', 'priorMeans'] as const)
    if (!allKnownInside(card.inputs[name], given[name])) return unknown(card.outputs)

  const events = Array.from(event).filter((one) => one > 0.5).length
  const likelihood = partialLikelihood({ time, event, covariates, width })
  if (events === 0 || likelihood === undefined) return unknown(card.outputs)
  const nothing = likelihood(new Float64Array(width), false)
  const fitted = climb(likelihood, Float64Array.from(from), priorMeans, theta)
  if (fitted === undefined) return unknown(card.outputs)
  return {
    coefficients: Array.from(fitted.at),
    standardErrors: Array.from(priorMeans, (_, k) => Math.sqrt(fitted.inverse[k * width + k]!)),
    information: Array.from(fitted.information),
    logLikelihood: [nothing.value, fitted.value],
    events,
  }
}

/**
 * From somewhere to the top of the penalised likelihood; undefined where it is not reached. The curvature costs most of
 * it and changes little near the top: it is looked at again only where the last steps gained too slowly without.
 */
function climb(
  likelihood: (at: Float64Array, curved: boolean) => Curve,
  from: Float64Array<ArrayBuffer>,
  priorMeans: Column,
  theta: number,
) {
  const width = from.length
  const penalised = (where: Float64Array) => {
    const { value: plain, slope } = likelihood(where, false)
    let value = plain
    for (let k = 0; k < width; k++) {
      const off = where[k]! - priorMeans[k]!
      value -= (theta / 2) * off * off
      slope[k]! -= theta * off
    }
    return { value, slope }
  }
  const inverseAt = (where: Float64Array) => inverseOf(likelihood(where, true).information, theta, width)
  let at = from
  let here = penalised(at)
  let inverse = inverseAt(at)
  let isOld = false
  let before = Infinity
  for (let round = 0; round < mostRounds; round++) {
    if (inverse === undefined) return undefined
    const step = times(inverse, here.slope)
    // Twice what is left to gain, were the likelihood a parabola: exact where a difference of values is rounded away.
    let left = 0
    for (let k = 0; k < width; k++) left += step[k]! * here.slope[k]!
    if (left < settledAt * Math.max(1, Math.abs(here.value))) {
      at = at.map((one, k) => one + step[k]!)
      const { information, value } = likelihood(at, true)
      const last = inverseOf(information, theta, width)
      // A coefficient that is still running away has a flat likelihood under it, not a top.
      if (last === undefined || at.some((one) => Math.abs(one) > runaway)) return undefined
      return { at, information, value, inverse: last }
    }
    if (isOld && left > slowly * before) {
      inverse = inverseAt(at)
      isOld = false
      continue
    }
    const next = shortened(at, step, here.value, penalised)
    if (next === undefined) return undefined
    at = next.at
    here = next.there
    before = left
    isOld = true
  }
  return undefined
}

/** Of minus the curvature with the penalty in it. */
const inverseOf = (information: Float64Array, theta: number, width: number) =>
  choleskyInverse(
    information.map((one, k) => (k % (width + 1) === 0 ? one + theta : one)),
    width,
  )

function times(matrix: Float64Array, column: Float64Array): Float64Array {
  const width = column.length
  const product = new Float64Array(width)
  for (let k = 0; k < width; k++) {
    let sum = 0
    for (let j = 0; j < width; j++) sum += matrix[k * width + j]! * column[j]!
    product[k] = sum
  }
  return product
}

/** The step, halved until it leads up. */
function shortened<There extends { readonly value: number }>(
  at: Float64Array<ArrayBuffer>,
  step: Float64Array,
  value: number,
  penalised: (at: Float64Array) => There,
) {
  for (let share = 1; share > 1e-6; share /= 2) {
    const tried = at.map((one, k) => one + share * step[k]!)
    const there = penalised(tried)
    if (there.value >= value - rounded * Math.max(1, Math.abs(value))) return { at: tried, there }
  }
  return undefined
}

const mostRounds = 40
/** Coefficients are then a ten-millionth of their errors away, before a last step. */
const settledAt = 1e-14
/** By so much a value may fall and be no worse: sums of thousands are no more exact. */
const rounded = 1e-12
/** A step that leaves more than this of what there was to gain had a curvature that is too old. */
const slowly = 0.1
/** A hazard ratio of e^20 a unit is no finding. */
const runaway = 20

export const coxRegressionModel = defineModel(card, (given) => coxRegression(given))
