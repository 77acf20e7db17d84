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
    information: Array.from(fitted.curve.information),
    logLikelihood: [nothing.value, fitted.curve.value],
    events,
  }
}

/** From somewhere to the top of the penalised likelihood; undefined where it is not reached. */
function climb(
  likelihood: (at: Float64Array) => Curve,
  from: Float64Array<ArrayBuffer>,
  priorMeans: Column,
  theta: number,
) {
  const penalised = (at: Float64Array) => {
    const curve = likelihood(at)
    const off = at.map((coefficient, k) => coefficient - priorMeans[k]!)
    return {
      curve,
      value: curve.value - (theta / 2) * off.reduce((sum, one) => sum + one * one, 0),
      slope: curve.slope.map((slope, k) => slope - theta * off[k]!),
      information: curve.information.map((one, k) => (k % (at.length + 1) === 0 ? one + theta : one)),
    }
  }
  let at = from
  let here = penalised(at)
  for (let round = 0; round < mostRounds; round++) {
    const inverse = choleskyInverse(here.information, at.length)
    if (inverse === undefined) return undefined
    const step = at.map((_, k) =>
      here.slope.reduce((sum, slope, j) => sum + inverse[k * at.length + j]! * slope, 0),
    )
    const next = shortened(at, step, here.value, penalised)
    if (next === undefined) return undefined
    const gained = next.there.value - here.value
    at = next.at
    here = next.there
    if (Math.abs(gained) < settledAt * Math.max(1, Math.abs(here.value))) {
      const last = choleskyInverse(here.information, at.length)
      // A coefficient that is still running away has a flat likelihood under it, not a top.
      if (last === undefined || at.some((one) => Math.abs(one) > runaway)) return undefined
      return { at, curve: here.curve, inverse: last }
    }
  }
  return undefined
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
    if (there.value >= value - settledAt * Math.max(1, Math.abs(value))) return { at: tried, there }
  }
  return undefined
}

const mostRounds = 30
const settledAt = 1e-12
/** A hazard ratio of e^20 a unit is no finding. */
const runaway = 20

export const coxRegressionModel = defineModel(card, (given) => coxRegression(given))
