import { type FittedCox, fittedCox } from '../cox-regression/fitted-cox.ts'
import { allKnownInside, inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { card } from './card.ts'

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
  const meat = squaresOf(clusterScores(given, risk), width)
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

/** Score residuals, summed over the runs of each cluster. */
function clusterScores(
  { time, covariates, coefficients, cluster }: ValuesOf<typeof card.inputs>,
  { sets, order, weights }: FittedCox['risk'],
): readonly Float64Array[] {
  const width = coefficients.length
  const byCluster = new Map<number, Float64Array>()
  const scores: Float64Array[] = []
  for (let i = 0; i < cluster.length; i++) {
    const score = byCluster.get(cluster[i]!) ?? new Float64Array(width)
    byCluster.set(cluster[i]!, score)
    scores.push(score)
  }
  // What a run has at risk at an event is its weight times (its covariates - the mean) over the weight of all. Summed
  // over the events up to its own end, earliest first, that is two running sums for all runs alike.
  let hazard = 0
  const hazardMean = new Float64Array(width)
  let next = sets.length - 1
  for (let at = order.length - 1; at >= 0; at--) {
    const i = order[at]!
    for (; next >= 0 && sets[next]!.time <= time[i]!; next--)
      for (const { weight, mean } of sets[next]!.steps) {
        hazard += 1 / weight
        for (let k = 0; k < width; k++) hazardMean[k]! += mean[k]! / weight
      }
    const score = scores[i]!
    const weight = weights[i]!
    for (let k = 0; k < width; k++)
      score[k]! -= weight * (covariates[i * width + k]! * hazard - hazardMean[k]!)
  }
  for (const { events, steps } of sets)
    for (const i of events) {
      const score = scores[i]!
      for (const { share, weight, mean } of steps)
        for (let k = 0; k < width; k++) {
          const off = covariates[i * width + k]! - mean[k]!
          // One that leaves here is at risk in the shares in which it has not left yet.
          score[k]! += off / steps.length + (share * weights[i]! * off) / weight
        }
    }
  return [...byCluster.values()]
}

export const robustCoxErrorsModel = defineModel(card, (given) => robustCoxErrors(given))
