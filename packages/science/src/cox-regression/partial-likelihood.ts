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
  // About the mean, so that exponentials stay small. The likelihood does not know the difference.
  const x = Float64Array.from(covariates, (value, i) => value - means[i % width]!)
  // Latest first: the set at risk grows from run to run.
  const order = time.map((_, i) => i).toSorted((a, b) => time[b]! - time[a]!)

  return (at) => {
    const slope = new Float64Array(width)
    const information = new Float64Array(width * width)
    const atRisk = new Sums(width)
    let value = 0
    for (let next = 0; next < order.length; ) {
      const now = time[order[next]!]!
      const tied = new Sums(width)
      for (; next < order.length && time[order[next]!] === now; next++) {
        const i = order[next]!
        const row = x.subarray(i * width, (i + 1) * width)
        const score = row.reduce((sum, one, k) => sum + one * at[k]!, 0)
        atRisk.add(row, score)
        if (event[i]! <= 0.5) continue
        tied.add(row, score)
        value += score
        for (let k = 0; k < width; k++) slope[k]! += row[k]!
      }
      // Efron: the tied events leave one after the other, each having had an equal share of being the first.
      for (let gone = 0; gone < tied.count; gone++) {
        const share = gone / tied.count
        const weight = atRisk.weight - share * tied.weight
        value -= Math.log(weight)
        const mean = atRisk.first.map((one, k) => (one - share * tied.first[k]!) / weight)
        for (let k = 0; k < width; k++) {
          slope[k]! -= mean[k]!
          for (let j = 0; j < width; j++) {
            const at2 = k * width + j
            information[at2]! +=
              (atRisk.second[at2]! - share * tied.second[at2]!) / weight - mean[k]! * mean[j]!
          }
        }
      }
    }
    return { value, slope, information }
  }
}

/** Weighted sums over a set of runs: of one, of the covariates, and of their products. */
class Sums {
  readonly first: Float64Array
  readonly second: Float64Array
  count = 0
  weight = 0

  constructor(width: number) {
    this.first = new Float64Array(width)
    this.second = new Float64Array(width * width)
  }

  add(row: Float64Array, score: number): void {
    const weight = Math.exp(score)
    this.count++
    this.weight += weight
    for (let k = 0; k < row.length; k++) {
      this.first[k]! += weight * row[k]!
      for (let j = 0; j < row.length; j++) this.second[k * row.length + j]! += weight * row[k]! * row[j]!
    }
  }
}
