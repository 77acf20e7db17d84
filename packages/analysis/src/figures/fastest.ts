import type { FigureId, Figures } from '@freshlegs/domain'
import type { Run } from '../run.ts'
import type { Measure } from './measure.ts'

const distances: readonly { readonly id: FigureId; readonly metres: number }[] = [
  { id: 'fastest400Mps', metres: 400 },
  { id: 'fastest800Mps', metres: 800 },
  { id: 'fastest1500Mps', metres: 1500 },
  { id: 'fastest3000Mps', metres: 3000 },
  { id: 'fastest5000Mps', metres: 5000 },
  { id: 'fastest10000Mps', metres: 10_000 },
  { id: 'fastestHalfMps', metres: 21_097.5 },
]

/** Faster than any human over 400 m: a leap of the position. */
const beyondBeliefMps = 9.5

/** The fastest stretches of some lengths, hill-corrected, the clock running through stops. */
export const fastest: Measure = {
  gives: distances.map(({ id }) => id),
  of({ scene: { run } }) {
    const metres = flatMetres(run)
    const found: { -readonly [Id in keyof Figures]: Figures[Id] } = {}
    for (const { id, metres: length } of distances) {
      const speed = length / quickestS(run.timeS, metres, length)
      found[id] = speed > 0 && speed < beyondBeliefMps ? speed : NaN
    }
    return found
  },
}

/** Metres since the start on a flat way that costs the same. */
function flatMetres({ distanceM, speedMps, gradeAdjustedSpeedMps }: Run): Float64Array {
  const sum = new Float64Array(distanceM.length)
  for (let i = 0; i + 1 < sum.length; i++) {
    const factor = gradeAdjustedSpeedMps[i]! / speedMps[i]!
    sum[i + 1] = sum[i]! + (distanceM[i + 1]! - distanceM[i]!) * (factor > 0 ? factor : 1)
  }
  return sum
}

/** Least time in which so many metres were covered; Infinity where the run is shorter. */
function quickestS(timeS: Float64Array, metres: Float64Array, length: number): number {
  let best = Infinity
  let from = 0
  for (let to = 1; to < metres.length; to++) {
    while (metres[to]! - metres[from + 1]! >= length) from++
    const covered = metres[to]! - metres[from]!
    if (covered < length) continue
    // What is covered too much is taken off at the speed of the first step.
    const step = metres[from + 1]! - metres[from]!
    const skippedS = step > 0 ? ((covered - length) / step) * (timeS[from + 1]! - timeS[from]!) : 0
    best = Math.min(best, timeS[to]! - timeS[from]! - skippedS)
  }
  return best
}
