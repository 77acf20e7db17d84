import { type SparseRows, sparseRows } from './sparse-rows.ts'

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
  const rows = sparseRows(covariates, width, order)
  const times = Float64Array.from(order, (i) => time[i]!)
  const isEvent = Uint8Array.from(order, (i) => (event[i]! > 0.5 ? 1 : 0))

  function hasSpread(k: number): boolean {
    for (let i = 1; i < time.length; i++) if (covariates[i * width + k] !== covariates[k]) return true
    return false
  }

  return (at, curved = true) => {
    const slope = new Float64Array(width)
    const information = new Float64Array(width * width)
    const atRisk = new Sums(width, curved)
    const tied = new Sums(width, curved)
    const mean = new Float64Array(width)
    let value = 0
    // About the score of a run among them, so that exponentials stay small. The likelihood does not know the difference.
    const shift = scoreOf(rows, times.length >> 1, at)
    for (let next = 0; next < times.length; ) {
      const from = next
      const now = times[next]
      let events = 0
      for (; next < times.length && times[next] === now; next++) {
        const score = scoreOf(rows, next, at) - shift
        atRisk.add(rows, next, score)
        if (isEvent[next] === 0) continue
        events++
        value += score
        for (let n = rows.from[next]!; n < rows.from[next + 1]!; n++) slope[rows.place[n]!]! += rows.value[n]!
      }
      if (events === 0) continue
      // One alone has no share to give away: most times have no ties.
      tied.clear()
      if (events > 1)
        for (let i = from; i < next; i++)
          if (isEvent[i] !== 0) tied.add(rows, i, scoreOf(rows, i, at) - shift)
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

function scoreOf({ from, place, value }: SparseRows, row: number, at: Float64Array): number {
  let score = 0
  for (let n = from[row]!; n < from[row + 1]!; n++) score += value[n]! * at[place[n]!]!
  return score
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

  add({ from, place, value }: SparseRows, row: number, score: number): void {
    const { first, second, width, curved } = this
    const weight = Math.exp(score)
    this.weight += weight
    const start = from[row]!
    const end = from[row + 1]!
    for (let n = start; n < end; n++) {
      const k = place[n]!
      const weighted = weight * value[n]!
      first[k]! += weighted
      if (!curved) continue
      const line = k * width
      // Places rise along a row: what is before is on or below the diagonal.
      for (let m = start; m <= n; m++) second[line + place[m]!]! += weighted * value[m]!
    }
  }
}
