/** Logarithm of the partial likelihood at some coefficients, its slope, and minus its curvature, row by row. */
export interface Curve {
  readonly value: number
  readonly slope: Float64Array
  readonly information: Float64Array
}

/** The partial likelihood of runs with Efron's ties; undefined where a covariate is the same in all of them. */
export function partialLikelihood(runs: {
  readonly time: readonly number[]
  readonly event: readonly number[]
  /** `width` numbers a run, run after run. */
  readonly covariates: readonly number[]
  readonly width: number
}): ((at: Float64Array) => Curve) | undefined {
  const { time, event, covariates, width } = runs
  const means = Array.from({ length: width }, (_, k) => {
    let sum = 0
    for (let i = 0; i < time.length; i++) sum += covariates[i * width + k]!
    return sum / time.length
  })
  for (let k = 0; k < width; k++) {
    const spread = time.some((_, i) => covariates[i * width + k] !== covariates[k])
    if (!spread) return undefined
  }
  // Latest first: the set at risk grows from run to run. Those that end before the first event are never at risk.
  const firstEvent = time.reduce(
    (least, one, i) => (event[i]! > 0.5 ? Math.min(least, one) : least),
    Infinity,
  )
  const order = time
    .map((_, i) => i)
    .filter((i) => time[i]! >= firstEvent)
    .toSorted((a, b) => time[b]! - time[a]!)
  // In that order and about the mean, so that exponentials stay small. The likelihood does not know the difference.
  const x = new Float64Array(order.length * width)
  for (const [row, i] of order.entries())
    for (let k = 0; k < width; k++) x[row * width + k] = covariates[i * width + k]! - means[k]!
  const times = Float64Array.from(order, (i) => time[i]!)
  const isEvent = Uint8Array.from(order, (i) => (event[i]! > 0.5 ? 1 : 0))

  return (at) => {
    const slope = new Float64Array(width)
    const information = new Float64Array(width * width)
    const atRisk = new Sums(width)
    const mean = new Float64Array(width)
    let value = 0
    for (let next = 0; next < times.length; ) {
      const now = times[next]
      const tied = new Sums(width)
      for (; next < times.length && times[next] === now; next++) {
        const from = next * width
        let score = 0
        for (let k = 0; k < width; k++) score += x[from + k]! * at[k]!
        atRisk.add(x, from, score)
        if (isEvent[next] === 0) continue
        tied.add(x, from, score)
        value += score
        for (let k = 0; k < width; k++) slope[k]! += x[from + k]!
      }
      // Efron: the tied events leave one after the other, each having had an equal share of being the first.
      for (let gone = 0; gone < tied.count; gone++) {
        const share = gone / tied.count
        const weight = atRisk.weight - share * tied.weight
        value -= Math.log(weight)
        for (let k = 0; k < width; k++) {
          mean[k] = (atRisk.first[k]! - share * tied.first[k]!) / weight
          slope[k]! -= mean[k]!
          const row = k * width
          for (let j = 0; j <= k; j++)
            information[row + j]! +=
              (atRisk.second[row + j]! - share * tied.second[row + j]!) / weight - mean[k]! * mean[j]!
        }
      }
    }
    for (let k = 0; k < width; k++)
      for (let j = 0; j < k; j++) information[j * width + k] = information[k * width + j]!
    return { value, slope, information }
  }
}

/** Weighted sums over a set of runs: of one, of the covariates, and of their products on and below the diagonal. */
class Sums {
  readonly first: Float64Array
  readonly second: Float64Array
  readonly width: number
  count = 0
  weight = 0

  constructor(width: number) {
    this.width = width
    this.first = new Float64Array(width)
    this.second = new Float64Array(width * width)
  }

  add(x: Float64Array, from: number, score: number): void {
    const { first, second, width } = this
    const weight = Math.exp(score)
    this.count++
    this.weight += weight
    for (let k = 0; k < width; k++) {
      const weighted = weight * x[from + k]!
      if (weighted === 0) continue
      first[k]! += weighted
      const row = k * width
      for (let j = 0; j <= k; j++) second[row + j]! += weighted * x[from + j]!
    }
  }
}
