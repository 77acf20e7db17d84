import { type FittedCox, fittedCox } from '../cox-regression/fitted-cox.ts'
import { allKnownInside, inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { choleskyInverse } from '../series/cholesky-inverse.ts'
import { card } from './card.ts'

/**
 * Sandwich errors of Lin and Wei. Unknown when any value is, or when a covariate has no spread.
 *
 * @param fitted the fit at these coefficients, where it is at hand
 */
export function robustCoxErrors(
  given: ValuesOf<typeof card.inputs>,
  fitted?: FittedCox,
): ValuesOf<typeof card.outputs> {
  const { time, event, covariates, coefficients, cluster } = given
  const width = coefficients.length
  if (!inside(card.inputs.theta, given.theta)) return unknown(card.outputs)
  for (const name of ['time', 'event', 'covariates', 'cluster', 'coefficients'] as const)
    if (!allKnownInside(card.inputs[name], given[name])) return unknown(card.outputs)
  if (event.length !== time.length || cluster.length !== time.length) return unknown(card.outputs)
  if (covariates.length !== time.length * width) return unknown(card.outputs)
  const fit = fitted ?? fittedCox(given)
  if (fit === undefined) return unknown(card.outputs)
  const { information, risk } = fit
  const penalised = information.map((one, at) => (at % (width + 1) === 0 ? one + given.theta : one))
  const bread = choleskyInverse(penalised, width)
  if (bread === undefined) return unknown(card.outputs)
  const meat = new Float64Array(width * width)
  for (const score of clusterScores(given, risk).values()) addSquare(meat, score)
  for (let k = 0; k < width; k++) for (let j = 0; j < k; j++) meat[j * width + k] = meat[k * width + j]!
  return { robust: sandwich(bread, meat, width), plain: sandwich(bread, information, width) }
}

/** Products of a column with itself, on and below the diagonal. */
function addSquare(sum: Float64Array, column: Float64Array): void {
  for (let k = 0; k < column.length; k++) {
    const one = column[k]!
    if (one === 0) continue
    const line = k * column.length
    for (let j = 0; j <= k; j++) sum[line + j]! += one * column[j]!
  }
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

/** Score residuals, summed over the runs of each cluster. */
function clusterScores(
  { time, covariates, coefficients, cluster }: ValuesOf<typeof card.inputs>,
  { sets, order, weights }: FittedCox['risk'],
): ReadonlyMap<number, Float64Array> {
  const width = coefficients.length
  const scores = new Map<number, Float64Array>()
  for (const number of Array.from(cluster)) scores.set(number, new Float64Array(width))
  // What a run has at risk at an event is its weight times (its covariates - the mean) over the weight of all. Summed
  // over the events up to its own end, earliest first, that is two running sums for all runs alike.
  let hazard = 0
  const hazardMean = new Float64Array(width)
  let at = sets.length - 1
  for (const i of order.toReversed()) {
    for (; at >= 0 && sets[at]!.time <= time[i]!; at--) add(sets[at]!)
    const score = scores.get(cluster[i]!)!
    for (let k = 0; k < width; k++)
      score[k]! -= weights[i]! * (covariates[i * width + k]! * hazard - hazardMean[k]!)
  }
  for (const { events, steps } of sets)
    for (const i of events) {
      const score = scores.get(cluster[i]!)!
      for (const { share, weight, mean } of steps)
        for (let k = 0; k < width; k++) {
          const off = covariates[i * width + k]! - mean[k]!
          // One that leaves here is at risk in the shares in which it has not left yet.
          score[k]! += off / steps.length + (share * weights[i]! * off) / weight
        }
    }
  return scores

  function add({ steps }: (typeof sets)[number]): void {
    for (const { weight, mean } of steps) {
      hazard += 1 / weight
      for (let k = 0; k < width; k++) hazardMean[k]! += mean[k]! / weight
    }
  }
}

export const robustCoxErrorsModel = defineModel(card, (given) => robustCoxErrors(given))
