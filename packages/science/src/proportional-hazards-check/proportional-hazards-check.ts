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
 * @param only numbers of the coefficients that are asked for; all unless told
 */
export function proportionalHazardsCheck(
  given: ValuesOf<typeof card.inputs>,
  fitted?: FittedCox,
  only = Array.from(given.coefficients, (_, k) => k),
): ValuesOf<typeof card.outputs> {
  const { covariates, coefficients } = given
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
  const checked = only.map((k) => {
    const scaled = scaledBy(variance.subarray(k * width, (k + 1) * width), residuals)
    let slope = 0
    for (let i = 0; i < d; i++) slope += (residuals[i]!.time - middle) * scaled[i]!
    const statistic = slope ** 2 / (d * variance[k * width + k]! * spread)
    const thirds = [0, 1, 2].map(
      (third) =>
        coefficients[k]! +
        mean(scaled.subarray(Math.round((third * d) / 3), Math.round(((third + 1) * d) / 3))),
    )
    return { statistic, p: 2 * normalShare(-Math.sqrt(statistic)), thirds }
  })
  return {
    statistic: checked.map(({ statistic }) => statistic),
    p: checked.map(({ p }) => p),
    thirds: checked.flatMap(({ thirds }) => thirds),
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

/** Scaled residuals of one coefficient, by its row of the variance. */
function scaledBy(row: Float64Array, residuals: readonly { readonly values: Float64Array }[]): Float64Array {
  return Float64Array.from(residuals, ({ values }) => {
    let sum = 0
    for (let j = 0; j < row.length; j++) sum += row[j]! * values[j]!
    return residuals.length * sum
  })
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
