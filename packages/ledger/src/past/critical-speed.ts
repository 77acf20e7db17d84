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

/**
 * Critical speed at each run, from the fastest 400, 800 and 5000 m of the other runs within half a year on either side:
 * slope of distance over time. The run itself is left out, so that a fast start does not raise what it is measured by.
 * Training bests are not all out: a lower bound. NaN where one of them was never run, or where they make no line.
 */
export function criticalSpeeds(of: (id: FigureId) => Float64Array, dayOf: Float64Array): Float64Array {
  const bests = efforts.map(({ figure }) => bestAround(of(figure), dayOf))
  const points = efforts.map(({ distanceM }) => ({ distanceM, timeS: NaN }))
  let slope = NaN
  return dayOf.map((_, i) => {
    // Bests stay for months: most runs have those of the run before.
    let isSame = i > 0
    for (let k = 0; k < points.length; k++) {
      const timeS = points[k]!.distanceM / bests[k]![i]!
      if (!Object.is(timeS, points[k]!.timeS)) isSame = false
      points[k]!.timeS = timeS
    }
    if (!isSame) slope = criticalOf(points)
    return slope
  })
}

interface Point {
  readonly timeS: number
  readonly distanceM: number
}

/** NaN where a point is not known, or where they make no line: one through the start or behind it is none. */
function criticalOf(points: readonly Point[]): number {
  const slope = slopeOf(points)
  const [shortest] = points
  return slope > 0 && shortest!.distanceM - slope * shortest!.timeS > 0 ? slope : NaN
}

/** The fastest of the other runs around each. */
function bestAround(speed: Float64Array, dayOf: Float64Array): Float64Array {
  const known = speed.map((one) => (one > 0 ? one : NaN))
  const before = bestBefore(known, dayOf, windowDays)
  const backwards = dayOf.map((day) => -day).reverse()
  const after = bestBefore(known.toReversed(), backwards, windowDays).reverse()
  return before.map((one, i) => (one >= after[i]! || Number.isNaN(after[i]!) ? one : after[i]!))
}

function slopeOf(points: readonly Point[]): number {
  const meanT = points.reduce((sum, { timeS }) => sum + timeS, 0) / points.length
  const meanD = points.reduce((sum, { distanceM }) => sum + distanceM, 0) / points.length
  const spread = points.reduce((sum, { timeS }) => sum + (timeS - meanT) ** 2, 0)
  return points.reduce((sum, { timeS, distanceM }) => sum + (timeS - meanT) * (distanceM - meanD), 0) / spread
}
