import { type FittedCox, fittedCox } from '../cox-regression/fitted-cox.ts'
import { allKnownInside, inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { Column, ValuesOf } from '../model-card.ts'
import { choleskyInverse } from '../series/cholesky-inverse.ts'
import { mean } from '../series/mean.ts'
import { normalShare } from '../series/normal-quantile.ts'
import { card } from './card.ts'

/**
 * Test of Grambsch and Therneau. Unknown when any value is, or when a covariate has no spread.
 *
 * @param fitted the fit at these coefficients, where it is at hand
 */
export function proportionalHazardsCheck(
  given: ValuesOf<typeof card.inputs>,
  fitted?: FittedCox,
): ValuesOf<typeof card.outputs> {
  const { time, event, covariates } = given
  const coefficients = Array.from(given.coefficients)
  const width = coefficients.length
  if (!inside(card.inputs.theta, given.theta)) return unknown(card.outputs)
  for (const name of ['time', 'event', 'covariates', 'coefficients'] as const)
    if (!allKnownInside(card.inputs[name], given[name])) return unknown(card.outputs)
  if (event.length !== time.length) return unknown(card.outputs)
  if (covariates.length !== time.length * width) return unknown(card.outputs)
  const fit = fitted ?? fittedCox(given)
  if (fit === undefined) return unknown(card.outputs)
  const { information, risk } = fit
  const residuals = residualsOf(covariates, coefficients, risk)
  if (residuals.length < fewestEvents) return unknown(card.outputs)
  const variance = choleskyInverse(
    information.map((one, at) => (at % (width + 1) === 0 ? one + given.theta : one)),
    width,
  )
  if (variance === undefined) return unknown(card.outputs)
  const d = residuals.length
  const middle = mean(residuals.map((residual) => residual.time))
  const spread = residuals.reduce((sum, residual) => sum + (residual.time - middle) ** 2, 0)
  const scaled = residuals.map((residual) => ({
    time: residual.time,
    values: coefficients.map((_, k) =>
      residual.values.reduce((sum, one, j) => sum + d * variance[k * width + j]! * one, 0),
    ),
  }))
  const statistic = coefficients.map((_, k) => {
    const slope = scaled.reduce((sum, one) => sum + (one.time - middle) * one.values[k]!, 0)
    return slope ** 2 / (d * variance[k * width + k]! * spread)
  })
  return {
    statistic,
    p: statistic.map((one) => 2 * normalShare(-Math.sqrt(one))),
    thirds: coefficients.flatMap((coefficient, k) =>
      [0, 1, 2].map(
        (third) =>
          coefficient +
          mean(
            scaled
              .slice(Math.round((third * d) / 3), Math.round(((third + 1) * d) / 3))
              .map(({ values }) => values[k]!),
          ),
      ),
    ),
  }
}

const fewestEvents = 6

/** Schoenfeld residuals: covariates of each event less the mean of those still going. Earliest first. */
function residualsOf(
  covariates: Column,
  coefficients: readonly number[],
  { sets }: FittedCox['risk'],
): { readonly time: number; readonly values: readonly number[] }[] {
  const width = coefficients.length
  return sets.toReversed().flatMap(({ time, events, steps }) =>
    events.map((i) => ({
      time,
      values: coefficients.map(
        (_, k) => covariates[i * width + k]! - mean(steps.map((step) => step.mean[k]!)),
      ),
    })),
  )
}

export const proportionalHazardsCheckModel = defineModel(card, (given) => proportionalHazardsCheck(given))
