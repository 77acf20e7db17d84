import { inside, unknown } from '../domain.ts'
import { defineModel } from '../model.ts'
import type { ValuesOf } from '../model-card.ts'
import { median } from '../series/median.ts'
import { card } from './card.ts'

/** Exact least-squares cut into levels (Jackson 2005); O(n²). Unknown when any value is. */
export function optimalPartitioning(given: ValuesOf<typeof card.inputs>): ValuesOf<typeof card.outputs> {
  const y = Array.from(given.values)
  const n = y.length
  const { shortest } = given
  if (!inside(card.inputs.values, y) || !inside(card.inputs.shortest, shortest)) return unknown(card.outputs)
  if (n < 2 * shortest || y.some(Number.isNaN)) return unknown(card.outputs)

  const sigma = noiseOf(y)
  const penalty = 3 * sigma ** 2 * Math.log(n)
  const sum = prefix(y)
  const squares = prefix(y.map((value) => value * value))
  /** Sum of squares about the mean of [from, to). */
  const spread = (from: number, to: number) =>
    squares[to]! - squares[from]! - (sum[to]! - sum[from]!) ** 2 / (to - from)

  const best = new Float64Array(n + 1).fill(Infinity)
  const cutBefore = new Int32Array(n + 1)
  best[0] = -penalty
  for (let end = shortest; end <= n; end++)
    for (let from = 0; from <= end - shortest; from++) {
      const cost = best[from]! + spread(from, end) + penalty
      if (cost < best[end]!) {
        best[end] = cost
        cutBefore[end] = from
      }
    }
  const changes: number[] = []
  for (let cut = cutBefore[n]!; cut > 0; cut = cutBefore[cut]!) changes.unshift(cut)
  return { sigma, penalty, cost: best[n]!, changes }
}

/** Robust standard deviation of the values from the differences of neighbours. */
function noiseOf(y: readonly number[]): number {
  const steps = y.slice(1).map((value, i) => value - y[i]!)
  const middle = median(steps)
  return median(steps.map((step) => Math.abs(step - middle))) / 0.6745 / Math.SQRT2
}

function prefix(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, i) => {
    sums[i + 1] = sums[i]! + value
  })
  return sums
}

export const optimalPartitioningModel = defineModel(card, optimalPartitioning)
