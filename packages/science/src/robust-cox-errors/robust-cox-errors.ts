import { type FittedCox, fittedCox } from '../cox-regression/fitted-cox.ts'
import { allKnownInside, inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'
import { clusterScores } from './cluster-scores.ts'

/**
 * Sandwich errors of Lin and Wei. Unknown when any value is, or when a covariate has no spread.
 *
 * @param fitted the fit at these coefficients, where it is at hand: then they were all looked at already
 * @param only numbers of the coefficients that are asked for; all unless told
 */
export function robustCoxErrors(
  given: ValuesOf<typeof card.inputs>,
  fitted?: FittedCox,
  only = Array.from(given.coefficients, (_, k) => k),
): ValuesOf<typeof card.outputs> {
  const width = given.coefficients.length
  if (!fitted && !isFine(given)) return unknown(card.outputs)
  const fit = fitted ?? fittedCox(given)
  if (fit === undefined) return unknown(card.outputs)
  const { information, variance, risk } = fit
  const scores = [...clusterScores(given, risk).values()]
  const rowOf = (k: number) => variance.subarray(k * width, (k + 1) * width)
  return {
    // What each cluster moves a coefficient by, squared and summed: the sandwich, one line of it at a time.
    robust: only.map((k) => {
      const row = rowOf(k)
      let sum = 0
      for (const score of scores) sum += dot(row, score) ** 2
      return Math.sqrt(sum)
    }),
    plain: only.map((k) => {
      const row = rowOf(k)
      let sum = 0
      for (let i = 0; i < width; i++)
        sum += row[i]! * dot(row, information.subarray(i * width, (i + 1) * width))
      return Math.sqrt(Math.max(0, sum))
    }),
  }
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

function isFine(given: ValuesOf<typeof card.inputs>): boolean {
  const { time, event, covariates, coefficients, cluster } = given
  return (
    inside(card.inputs.theta, given.theta) &&
    (['time', 'event', 'covariates', 'cluster', 'coefficients'] as const).every((name) =>
      allKnownInside(card.inputs[name], given[name]),
    ) &&
    event.length === time.length &&
    cluster.length === time.length &&
    covariates.length === time.length * coefficients.length
  )
}

export const robustCoxErrorsModel = defineModel(card, (given) => robustCoxErrors(given))
