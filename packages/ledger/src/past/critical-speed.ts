import type { FigureId } from '@freshlegs/domain'
import { bestBefore } from './best-before.ts'

/** The set that predicts best from training data (Smyth and Muniz-Pumares 2020). */
const efforts: readonly { readonly distanceM: number; readonly figure: FigureId }[] = [
  { distanceM: 400, figure: 'fastest400Mps' },
  { distanceM: 800, figure: 'fastest800Mps' },
  { distanceM: 5000, figure: 'fastest5000Mps' },
]

/** Bests fade: those of half a year speak of now. Ours. */
const windowDays = 183

export interface CriticalSpeeds {
  /** Slope of distance over time: weighs the long bests most. m/s. */
  readonly mps: Float64Array
  /** Of the same bests, where the line of speed over one by time begins: weighs the short ones most. How far the two are apart is the error of the model (running sheet 5). */
  readonly otherMps: Float64Array
}

/**
 * Critical speed at each run, from the fastest 400, 800 and 5000 m of the other runs within half a year on either side.
 * The run itself is left out, so that a fast start does not raise what it is measured by. Training bests are not all
 * out: a lower bound. NaN where one of them was never run, or where they make no line.
 */
export function criticalSpeeds(of: (id: FigureId) => Float64Array, dayOf: Float64Array): CriticalSpeeds {
  const bests = efforts.map(({ figure }) => bestAround(of(figure), dayOf))
  const points = efforts.map(({ distanceM }) => ({ distanceM, timeS: NaN }))
  const mps = new Float64Array(dayOf.length)
  const otherMps = new Float64Array(dayOf.length)
  for (let i = 0; i < dayOf.length; i++) {
    // Bests stay for months: most runs have those of the run before.
    let isSame = i > 0
    for (let k = 0; k < points.length; k++) {
      const timeS = points[k]!.distanceM / bests[k]![i]!
      if (!Object.is(timeS, points[k]!.timeS)) isSame = false
      points[k]!.timeS = timeS
    }
    mps[i] = isSame ? mps[i - 1]! : criticalOf(points)
    otherMps[i] = isSame ? otherMps[i - 1]! : otherOf(points)
  }
  return { mps, otherMps }
}

interface Point {
  readonly timeS: number
  readonly distanceM: number
}

/** NaN where a point is not known, or where they make no line: one through the start or behind it is none. */
function criticalOf(points: readonly Point[]): number {
  const slope = lineOf(points.map(({ timeS, distanceM }) => [timeS, distanceM])).slope
  const [shortest] = points
  return slope > 0 && shortest!.distanceM - slope * shortest!.timeS > 0 ? slope : NaN
}

/** Speed over one by time: at nothing, which is for ever, it is critical speed. */
const otherOf = (points: readonly Point[]) =>
  lineOf(points.map(({ timeS, distanceM }) => [1 / timeS, distanceM / timeS])).begins

/** The fastest of the other runs around each. */
function bestAround(speed: Float64Array, dayOf: Float64Array): Float64Array {
  const known = speed.map((one) => (one > 0 ? one : NaN))
  const before = bestBefore(known, dayOf, windowDays)
  const backwards = dayOf.map((day) => -day).reverse()
  const after = bestBefore(known.toReversed(), backwards, windowDays).reverse()
  return before.map((one, i) => (one >= after[i]! || Number.isNaN(after[i]!) ? one : after[i]!))
}

/** Least squares: slope, and value at nothing. */
function lineOf(points: readonly (readonly [x: number, y: number])[]) {
  const meanX = points.reduce((sum, [x]) => sum + x, 0) / points.length
  const meanY = points.reduce((sum, [, y]) => sum + y, 0) / points.length
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
  return { slope, begins: meanY - slope * meanX }
}
