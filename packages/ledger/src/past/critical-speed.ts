import type { FigureId } from '@freshlegs/domain'

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
  return dayOf.map((_, i) => {
    const points = efforts.map(({ distanceM }, k) => ({ distanceM, timeS: distanceM / bests[k]![i]! }))
    if (points.some(({ timeS }) => Number.isNaN(timeS))) return NaN
    const slope = slopeOf(points)
    const [shortest] = points
    // A line through the start or behind it is no line of critical speed.
    return slope > 0 && shortest!.distanceM - slope * shortest!.timeS > 0 ? slope : NaN
  })
}

/** The fastest of the other runs around each. */
function bestAround(speed: Float64Array, dayOf: Float64Array): Float64Array {
  const known = Array.from(speed, (_, i) => i).filter((i) => speed[i]! > 0)
  let from = 0
  return speed.map((_, at) => {
    while (from < known.length && dayOf[at]! - dayOf[known[from]!]! > windowDays) from++
    let best = NaN
    for (let k = from; k < known.length; k++) {
      const i = known[k]!
      if (dayOf[i]! - dayOf[at]! > windowDays) break
      if (i !== at && !(speed[i]! <= best)) best = speed[i]!
    }
    return best
  })
}

function slopeOf(points: readonly { readonly timeS: number; readonly distanceM: number }[]): number {
  const meanT = points.reduce((sum, { timeS }) => sum + timeS, 0) / points.length
  const meanD = points.reduce((sum, { distanceM }) => sum + distanceM, 0) / points.length
  const spread = points.reduce((sum, { timeS }) => sum + (timeS - meanT) ** 2, 0)
  return points.reduce((sum, { timeS, distanceM }) => sum + (timeS - meanT) * (distanceM - meanD), 0) / spread
}
