import { type FittedCox, fittedCox } from '../cox-regression/fitted-cox.ts'
import { allKnownInside, inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { Column, ValuesOf } from '../model-card.ts'
import { mean } from '../series/mean.ts'
import { normalShare } from '../series/normal-quantile.ts'
import { card } from './card.ts'

/**
 * Test of Grambsch and Therneau. Unknown when any value is, or when a covariate has no spread.
 *
 * @param fitted the fit at these coefficients, where it is at hand: then they were all looked at already
 */
export function proportionalHazardsCheck(
  given: ValuesOf<typeof card.inputs>,
  fitted?: FittedCox,
): ValuesOf<typeof card.outputs> {
  const { covariates } = given
  const coefficients = Array.from(given.coefficients)
  const width = coefficients.length
  if (!fitted && !isFine(given)) return unknown(card.outputs)
  const fit = fitted ?? fittedCox(given)
  if (fit === undefined) return unknown(card.outputs)
  const { variance, risk } = fit
  const residuals = residualsOf(covariates, width, risk)
  if (residuals.length < fewestEvents) return unknown(card.outputs)
  const d = residuals.length
  const middle = mean(residuals.map((residual) => residual.time))
  const spread = residuals.reduce((sum, residual) => sum + (residual.time - middle) ** 2, 0)
  const scaled = residuals.map(({ values }) => times(variance, values, d))
  const statistic = coefficients.map((_, k) => {
    let slope = 0
    for (let i = 0; i < d; i++) slope += (residuals[i]!.time - middle) * scaled[i]![k]!
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
              .map((values) => values[k]!),
          ),
      ),
    ),
  }
}

function isFine(given: ValuesOf<typeof card.inputs>): boolean {
  const { time, event, covariates, coefficients } = given
  return (
    inside(card.inputs.theta, given.theta) &&
    (['time', 'event', 'covariates', 'coefficients'] as const).every((name) =>
      allKnownInside(card.inputs[name], given[name]),
    ) &&
    event.length === time.length &&
    covariates.length === time.length * coefficients.length
  )
}

const fewestEvents = 6

/** A matrix, row by row, times a column and a number. */
function times(matrix: Float64Array, column: Float64Array, factor: number): Float64Array {
  const width = column.length
  const product = new Float64Array(width)
  for (let k = 0; k < width; k++) {
    let sum = 0
    for (let j = 0; j < width; j++) sum += matrix[k * width + j]! * column[j]!
    product[k] = factor * sum
  }
  return product
}

/** Schoenfeld residuals: covariates of each event less the mean of those still going. Earliest first. */
function residualsOf(
  covariates: Column,
  width: number,
  { sets }: FittedCox['risk'],
): { readonly time: number; readonly values: Float64Array }[] {
  return sets.toReversed().flatMap(({ time, events, steps }) =>
    events.map((i) => {
      const values = new Float64Array(width)
      for (let k = 0; k < width; k++) {
        let sum = 0
        for (let step = 0; step < steps.length; step++) sum += steps[step]!.mean[k]!
        values[k] = covariates[i * width + k]! - sum / steps.length
      }
      return { time, values }
    }),
  )
}

export const proportionalHazardsCheckModel = defineModel(card, (given) => proportionalHazardsCheck(given))
