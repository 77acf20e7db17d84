import type { FittedCox } from '../cox-regression/fitted-cox.ts'

/**
 * Score residuals, summed over the runs of each cluster, by its number: the slope of the partial likelihood by how much
 * those runs count. All of them together are nothing at the top of a likelihood without a penalty.
 */
export function clusterScores(
  { time, covariates, coefficients, cluster }: Scored,
  { sets, order, weights }: FittedCox['risk'],
): ReadonlyMap<number, Float64Array> {
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
  return byCluster
}

interface Scored {
  readonly time: ArrayLike<number>
  /** As many numbers a run as there are coefficients, run after run. */
  readonly covariates: ArrayLike<number>
  readonly coefficients: ArrayLike<number>
  readonly cluster: ArrayLike<number>
}
