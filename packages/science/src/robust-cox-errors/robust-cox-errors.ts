import { partialLikelihood } from '../cox-regression/partial-likelihood.ts'
import { riskSets } from '../cox-regression/risk-sets.ts'
import { inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { choleskyInverse } from '../series/cholesky-inverse.ts'
import { card } from './card.ts'

/** Sandwich errors of Lin and Wei. Unknown when any value is, or when a covariate has no spread. */
export function robustCoxErrors(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  const columns = {
    time: Array.from(given.time),
    event: Array.from(given.event),
    covariates: Array.from(given.covariates),
    cluster: Array.from(given.cluster),
    coefficients: Array.from(given.coefficients),
  }
  const { time, event, covariates, cluster, coefficients } = columns
  const width = coefficients.length
  if (!inside(card.inputs.theta, given.theta)) return unknown(card.outputs)
  for (const name of ['time', 'event', 'covariates', 'cluster', 'coefficients'] as const)
    if (!inside(card.inputs[name], columns[name]) || columns[name].some(Number.isNaN))
      return unknown(card.outputs)
  if (event.length !== time.length || cluster.length !== time.length) return unknown(card.outputs)
  if (covariates.length !== time.length * width) return unknown(card.outputs)
  const likelihood = partialLikelihood({ time, event, covariates, width })
  if (likelihood === undefined) return unknown(card.outputs)
  const { information } = likelihood(Float64Array.from(coefficients))
  const penalised = information.map((one, at) => (at % (width + 1) === 0 ? one + given.theta : one))
  const bread = choleskyInverse(penalised, width)
  if (bread === undefined) return unknown(card.outputs)
  const meat = new Float64Array(width * width)
  for (const score of clusterScores(columns).values())
    for (let k = 0; k < width; k++)
      for (let j = 0; j < width; j++) meat[k * width + j]! += score[k]! * score[j]!
  return { robust: sandwich(bread, meat, width), plain: sandwich(bread, information, width) }
}

/** Score residuals, summed over the runs of each cluster. */
function clusterScores(runs: {
  readonly time: readonly number[]
  readonly event: readonly number[]
  readonly covariates: readonly number[]
  readonly coefficients: readonly number[]
  readonly cluster: readonly number[]
}): ReadonlyMap<number, Float64Array> {
  const { covariates, coefficients, cluster } = runs
  const width = coefficients.length
  const { sets, order, weights } = riskSets(runs)
  const scores = new Map<number, Float64Array>()
  for (const number of cluster) scores.set(number, new Float64Array(width))
  for (const { events, atRisk, steps } of sets) {
    const tied = new Set(events)
    for (let place = 0; place < atRisk; place++) {
      const i = order[place]!
      const score = scores.get(cluster[i]!)!
      for (const { share, weight, mean } of steps) {
        // One that leaves here is at risk in the shares in which it has not left yet.
        const risk = (weights[i]! / weight) * (tied.has(i) ? 1 - share : 1)
        for (let k = 0; k < width; k++) score[k]! -= risk * (covariates[i * width + k]! - mean[k]!)
      }
    }
    for (const i of events) {
      const score = scores.get(cluster[i]!)!
      for (const { mean } of steps)
        for (let k = 0; k < width; k++) score[k]! += (covariates[i * width + k]! - mean[k]!) / steps.length
    }
  }
  return scores
}

/** Roots of the diagonal of `bread x filling x bread`. */
function sandwich(bread: Float64Array, filling: Float64Array, width: number): number[] {
  return Array.from({ length: width }, (_, k) => {
    let sum = 0
    for (let i = 0; i < width; i++)
      for (let j = 0; j < width; j++)
        sum += bread[k * width + i]! * filling[i * width + j]! * bread[j * width + k]!
    return Math.sqrt(Math.max(0, sum))
  })
}

export const robustCoxErrorsModel = defineModel(card, robustCoxErrors)
