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
 *
 * Over all events a run counts with its weight times the hazard it has lived through: slope and curvature are sums over
 * runs so counted. From the curvature goes what the means of those at risk would have had.
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
  const size = order.length
  const weight = new Float64Array(size)
  // What the events of a time add to the hazard of all at risk, at the last of the runs of that time; and how much less
  // of it each of these events lives through itself.
  const gain = new Float64Array(size)
  const less = new Float64Array(size)

  function hasSpread(k: number): boolean {
    for (let i = 1; i < time.length; i++) if (covariates[i * width + k] !== covariates[k]) return true
    return false
  }

  /** The value; leaves weights and hazards. */
  function valueAt(at: Float64Array): number {
    // About the score of a run among them, so that exponentials stay small. The likelihood does not know the difference.
    const shift = scoreOf(rows, size >> 1, at)
    let value = 0
    let atRisk = 0
    for (let next = 0; next < size; ) {
      const first = next
      const now = times[next]
      let events = 0
      let tied = 0
      for (; next < size && times[next] === now; next++) {
        const score = scoreOf(rows, next, at) - shift
        const one = Math.exp(score)
        weight[next] = one
        gain[next] = 0
        less[next] = 0
        atRisk += one
        if (isEvent[next] === 0) continue
        events++
        tied += one
        value += score
      }
      if (events === 0) continue
      // Efron: the tied events leave one after the other, each having had an equal share of being the first.
      let ofAll = 0
      let ofTied = 0
      for (let gone = 0; gone < events; gone++) {
        const share = gone / events
        const left = atRisk - share * tied
        value -= Math.log(left)
        ofAll += 1 / left
        ofTied += (1 - share) / left
      }
      gain[next - 1] = ofAll
      if (events > 1) for (let i = first; i < next; i++) if (isEvent[i] !== 0) less[i] = ofAll - ofTied
    }
    return value
  }

  /** Adds what each run gives, by the hazard it has lived through: earliest first, since hazards add up. */
  function addRuns(slope: Float64Array, information: Float64Array | undefined): void {
    const { from, place, value } = rows
    let lived = 0
    for (let i = size - 1; i >= 0; i--) {
      lived += gain[i]!
      const counted = weight[i]! * (lived - less[i]!)
      const residual = isEvent[i]! - counted
      const start = from[i]!
      const end = from[i + 1]!
      for (let n = start; n < end; n++) slope[place[n]!]! += residual * value[n]!
      if (information === undefined) continue
      for (let n = start; n < end; n++) {
        const weighted = counted * value[n]!
        const line = place[n]! * width
        // Places rise along a row: what is before is on or below the diagonal.
        for (let m = start; m <= n; m++) information[line + place[m]!]! += weighted * value[m]!
      }
    }
  }

  /** Takes away the products of the means of those at risk, at each event. */
  function takeMeans(information: Float64Array): void {
    const atRisk = new Float64Array(width)
    const tied = new Float64Array(width)
    const mean = new Float64Array(width)
    let weightAtRisk = 0
    for (let next = 0; next < size; ) {
      const first = next
      const now = times[next]
      let events = 0
      for (; next < size && times[next] === now; next++) {
        weightAtRisk += weight[next]!
        addRow(atRisk, next)
        events += isEvent[next]!
      }
      if (events === 0) continue
      let weightTied = 0
      if (events > 1) {
        tied.fill(0)
        for (let i = first; i < next; i++)
          if (isEvent[i] !== 0) {
            weightTied += weight[i]!
            addRow(tied, i)
          }
      }
      for (let gone = 0; gone < events; gone++) {
        const share = gone / events
        const left = weightAtRisk - share * weightTied
        for (let k = 0; k < width; k++) {
          mean[k] = (atRisk[k]! - share * tied[k]!) / left
          const line = k * width
          for (let j = 0; j <= k; j++) information[line + j]! -= mean[k]! * mean[j]!
        }
      }
    }
  }

  function addRow(sums: Float64Array, row: number): void {
    const { from, place, value } = rows
    for (let n = from[row]!; n < from[row + 1]!; n++) sums[place[n]!]! += weight[row]! * value[n]!
  }

  return (at, curved = true) => {
    const value = valueAt(at)
    const slope = new Float64Array(width)
    const information = new Float64Array(width * width)
    addRuns(slope, curved ? information : undefined)
    if (!curved) return { value, slope, information }
    takeMeans(information)
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
