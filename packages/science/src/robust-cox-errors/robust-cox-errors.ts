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
 */
export function robustCoxErrors(
  given: ValuesOf<typeof card.inputs>,
  fitted?: FittedCox,
): ValuesOf<typeof card.outputs> {
  const width = given.coefficients.length
  if (!fitted && !isFine(given)) return unknown(card.outputs)
  const fit = fitted ?? fittedCox(given)
  if (fit === undefined) return unknown(card.outputs)
  const { information, variance, risk } = fit
  const meat = squaresOf([...clusterScores(given, risk).values()], width)
  return { robust: sandwich(variance, meat, width), plain: sandwich(variance, information, width) }
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

/** The sum of the products of columns with themselves, row by row. Two at once: what is summed to is the slowest of it. */
function squaresOf(columns: readonly Float64Array[], width: number): Float64Array {
  const sum = new Float64Array(width * width)
  const none = new Float64Array(width)
  for (let at = 0; at < columns.length; at += 2) {
    const a = columns[at]!
    const b = columns[at + 1] ?? none
    for (let k = 0; k < width; k++) {
      const [ofA, ofB] = [a[k]!, b[k]!]
      const line = k * width
      for (let j = 0; j <= k; j++) sum[line + j]! += ofA * a[j]! + ofB * b[j]!
    }
  }
  for (let k = 0; k < width; k++) for (let j = 0; j < k; j++) sum[j * width + k] = sum[k * width + j]!
  return sum
}

/** Roots of the diagonal of `bread x filling x bread`. */
function sandwich(bread: Float64Array, filling: Float64Array, width: number): number[] {
  return Array.from({ length: width }, (_, k) => {
    const slice = bread.subarray(k * width, (k + 1) * width)
    let sum = 0
    for (let i = 0; i < width; i++) {
      let inner = 0
      for (let j = 0; j < width; j++) inner += filling[i * width + j]! * slice[j]!
      sum += slice[i]! * inner
    }
    return Math.sqrt(Math.max(0, sum))
  })
}

export const robustCoxErrorsModel = defineModel(card, (given) => robustCoxErrors(given))
