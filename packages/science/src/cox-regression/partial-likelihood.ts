/** Logarithm of the partial likelihood at some coefficients, its slope, and minus its curvature, row by row. */
export interface Curve {
  readonly value: number
  readonly slope: Float64Array
  readonly information: Float64Array
}

/**
 * The partial likelihood of runs with Efron's ties; undefined where a covariate is the same in all of them. Its curvature
 * costs most of it, and is left at nothing where it is not asked for.
 */
export function partialLikelihood(runs: {
  readonly time: ArrayLike<number>
  readonly event: ArrayLike<number>
  /** `width` numbers a run, run after run. */
  readonly covariates: ArrayLike<number>
  readonly width: number
}): ((at: Float64Array, curved?: boolean) => Curve) | undefined {
  const { time, event, covariates, width } = runs
  for (let k = 0; k < width; k++) if (!hasSpread(k)) return undefined
  // Latest first: the set at risk grows from run to run. Those that end before the first event are never at risk.
  let firstEvent = Infinity
  for (let i = 0; i < time.length; i++) if (event[i]! > 0.5) firstEvent = Math.min(firstEvent, time[i]!)
  const order = Array.from(time, (_, i) => i)
    .filter((i) => time[i]! >= firstEvent)
    .toSorted((a, b) => time[b]! - time[a]!)
  // In that order and about a value among them, so that sums of squares keep their digits. The likelihood does not
  // know the difference. What is mostly the same is mostly 0 then, and costs nothing.
  const x = new Float64Array(order.length * width)
  const zero = Float64Array.from({ length: width }, (_, k) => usual(k))
  for (const [row, i] of order.entries())
    for (let k = 0; k < width; k++) x[row * width + k] = covariates[i * width + k]! - zero[k]!
  const times = Float64Array.from(order, (i) => time[i]!)
  const isEvent = Uint8Array.from(order, (i) => (event[i]! > 0.5 ? 1 : 0))

  function hasSpread(k: number): boolean {
    for (let i = 1; i < time.length; i++) if (covariates[i * width + k] !== covariates[k]) return true
    return false
  }

  /** The one that two of three runs have, or one of the three. */
  function usual(k: number): number {
    const [first, middle, last] = [0, time.length >> 1, time.length - 1].map(
      (i) => covariates[i * width + k]!,
    )
    return first === last ? first! : middle!
  }

  const scoreOf = (row: number, at: Float64Array) => {
    let score = 0
    for (let k = 0; k < width; k++) score += x[row * width + k]! * at[k]!
    return score
  }

  return (at, curved = true) => {
    const slope = new Float64Array(width)
    const information = new Float64Array(width * width)
    const atRisk = new Sums(width, curved)
    const tied = new Sums(width, curved)
    const mean = new Float64Array(width)
    let value = 0
    // About the score of a run among them, so that exponentials stay small; the likelihood does not know that either.
    const shift = scoreOf(times.length >> 1, at)
    for (let next = 0; next < times.length; ) {
      const from = next
      const now = times[next]
      let events = 0
      for (; next < times.length && times[next] === now; next++) {
        const score = scoreOf(next, at) - shift
        atRisk.add(x, next * width, score)
        if (isEvent[next] === 0) continue
        events++
        value += score
        for (let k = 0; k < width; k++) slope[k]! += x[next * width + k]!
      }
      if (events === 0) continue
      // One alone has no share to give away: most times have no ties.
      tied.clear()
      if (events > 1)
        for (let i = from; i < next; i++) if (isEvent[i] !== 0) tied.add(x, i * width, scoreOf(i, at) - shift)
      // Efron: the tied events leave one after the other, each having had an equal share of being the first.
      for (let gone = 0; gone < events; gone++) {
        const share = gone / events
        const weight = atRisk.weight - share * tied.weight
        value -= Math.log(weight)
        for (let k = 0; k < width; k++) {
          mean[k] = (atRisk.first[k]! - share * tied.first[k]!) / weight
          slope[k]! -= mean[k]!
          if (!curved) continue
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
  readonly curved: boolean
  weight = 0

  constructor(width: number, curved: boolean) {
    this.width = width
    this.curved = curved
    this.first = new Float64Array(width)
    this.second = new Float64Array(width * width)
  }

  clear(): void {
    if (this.weight === 0) return
    this.weight = 0
    this.first.fill(0)
    this.second.fill(0)
  }

  add(x: Float64Array, from: number, score: number): void {
    const { first, second, width, curved } = this
    const weight = Math.exp(score)
    this.weight += weight
    for (let k = 0; k < width; k++) {
      const weighted = weight * x[from + k]!
      if (weighted === 0) continue
      first[k]! += weighted
      if (!curved) continue
      const row = k * width
      for (let j = 0; j <= k; j++) second[row + j]! += weighted * x[from + j]!
    }
  }
}
