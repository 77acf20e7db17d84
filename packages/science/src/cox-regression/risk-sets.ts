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
  const order = Array.from(time, (_, i) => i).sort((a, b) => time[b]! - time[a]!)
  const weights = new Float64Array(order.length)
  let total = 0
  for (let i = 0; i < weights.length; i++) {
    let score = 0
    for (let k = 0; k < width; k++) score += coefficients[k]! * covariates[i * width + k]!
    weights[i] = score
    total += score
  }
  // About the mean score, so that exponentials stay small.
  const middle = total / weights.length
  for (let i = 0; i < weights.length; i++) weights[i] = Math.exp(weights[i]! - middle)
  const first = new Float64Array(width)
  let weight = 0
  const sets: RiskSet[] = []
  for (let next = 0; next < order.length; ) {
    const now = time[order[next]!]!
    const events: number[] = []
    for (; next < order.length && time[order[next]!] === now; next++) {
      const i = order[next]!
      if (event[i]! > 0.5) events.push(i)
      weight += weights[i]!
      addRow(first, i)
    }
    if (events.length === 0) continue
    const tiedFirst = new Float64Array(width)
    let tiedWeight = 0
    for (const i of events) {
      tiedWeight += weights[i]!
      addRow(tiedFirst, i)
    }
    const steps = events.map((_, gone) => {
      const share = gone / events.length
      const left = weight - share * tiedWeight
      return { share, weight: left, mean: first.map((one, k) => (one - share * tiedFirst[k]!) / left) }
    })
    sets.push({ time: now, events, atRisk: next, steps })
  }
  return { sets, order, weights }

  function addRow(sums: Float64Array, i: number): void {
    const one = weights[i]!
    const row = i * width
    for (let k = 0; k < width; k++) sums[k]! += one * covariates[row + k]!
  }
}
