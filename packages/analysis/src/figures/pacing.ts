import { mean, median, standardDeviation } from '@freshlegs/science'
import { firstHalfHour } from './first-half-hour.ts'
import type { Measure } from './measure.ts'

/** The first minutes, in which everybody finds their pace, and those that count as the opening. Ours. */
const openingMin = [2, 12] as const
/** A coefficient of variation of fewer minutes says little. Ours. */
const fewestMin = 20

/** How it was paced, minute by minute of moving time, hill-corrected. */
export const pacing: Measure = {
  gives: ['openingSpeedMps', 'steadySpeedMps', 'speedVariationRatio', 'speedVariationFirstRatio'],
  of({ scene: { minutes } }) {
    const speed = minutes.gradeAdjustedSpeedMps
    const opening = speed.subarray(openingMin[0], openingMin[1])
    return {
      openingSpeedMps: opening.length === openingMin[1] - openingMin[0] ? mean(opening) : NaN,
      steadySpeedMps: median(speed),
      speedVariationFirstRatio: variationOf(firstHalfHour(speed)),
      speedVariationRatio: speed.length >= fewestMin ? variationOf(speed) : NaN,
    }
  },
}

const variationOf = (speed: Float64Array) => standardDeviation(speed) / mean(speed)
