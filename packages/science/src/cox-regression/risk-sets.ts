/** The runs as the partial likelihood sees them at one time at which events came. */
export interface RiskSet {
  readonly time: number
  /** Indices of the runs whose event came then. */
  readonly events: readonly number[]
  /** Place in `order` behind the last run that was still going. */
  readonly atRisk: number
  /**
   * Efron: the tied events leave one after the other, each having had an equal share of being the first. For each
   * of them the weight of those still going, and their mean covariates.
   */
  readonly steps: readonly { readonly share: number; readonly weight: number; readonly mean: Float64Array }[]
}

export interface RiskSets {
  /** Latest first. */
  readonly sets: readonly RiskSet[]
  /** Indices of the runs in the order in which they join them. */
  readonly order: readonly number[]
  /** One a run: `exp(score)`, on a scale of no meaning. */
  readonly weights: Float64Array
}

/** Risk sets at some coefficients. */
export function riskSets(runs: {
  readonly time: ArrayLike<number>
  readonly event: ArrayLike<number>
  /** `width` numbers a run, run after run. */
  readonly covariates: ArrayLike<number>
  readonly coefficients: ArrayLike<number>
}): RiskSets {
  const { time, event, covariates, coefficients } = runs
  const width = coefficients.length
  const order = Array.from(time, (_, i) => i).toSorted((a, b) => time[b]! - time[a]!)
  const weights = Float64Array.from(order, (_, i) => {
    let score = 0
    for (let k = 0; k < width; k++) score += coefficients[k]! * covariates[i * width + k]!
    return score
  })
  // About the mean score, so that exponentials stay small.
  const middle = weights.reduce((sum, score) => sum + score, 0) / weights.length
  for (let i = 0; i < weights.length; i++) weights[i] = Math.exp(weights[i]! - middle)
  const first = new Float64Array(width)
  let weight = 0
  const sets: RiskSet[] = []
  for (let next = 0; next < order.length; ) {
    const now = time[order[next]!]!
    const tiedFirst = new Float64Array(width)
    let tiedWeight = 0
    const events: number[] = []
    for (; next < order.length && time[order[next]!] === now; next++) {
      const i = order[next]!
      const isEvent = event[i]! > 0.5
      if (isEvent) events.push(i)
      weight += weights[i]!
      if (isEvent) tiedWeight += weights[i]!
      for (let k = 0; k < width; k++) {
        const weighted = weights[i]! * covariates[i * width + k]!
        first[k]! += weighted
        if (isEvent) tiedFirst[k]! += weighted
      }
    }
    if (events.length === 0) continue
    const steps = events.map((_, gone) => {
      const share = gone / events.length
      const left = weight - share * tiedWeight
      return { share, weight: left, mean: first.map((one, k) => (one - share * tiedFirst[k]!) / left) }
    })
    sets.push({ time: now, events, atRisk: next, steps })
  }
  return { sets, order, weights }
}
