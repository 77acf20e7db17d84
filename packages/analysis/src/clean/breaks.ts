import type { Pause } from '@freshlegs/domain'
import { pausedBefore } from './paused-before.ts'
import type { CleanSettings } from './repair.ts'

/** 1 for every sample before which the recording paused, by its timer or by a gap that cannot have been a run. */
export function breaks(
  timeS: Float64Array,
  distanceM: Float64Array,
  pauses: readonly Pause[],
  { longGapS, gapS, gapSpeedMps, jumpGapS, jumpSpeedMps }: CleanSettings['pause'],
): Uint8Array {
  const out = pausedBefore(timeS, pauses)
  for (let i = 1; i < timeS.length; i++) {
    const seconds = timeS[i]! - timeS[i - 1]!
    const metres = distanceM[i]! - distanceM[i - 1]!
    if (
      seconds > longGapS ||
      (seconds > gapS && metres < gapSpeedMps * seconds) ||
      (seconds > jumpGapS && metres > jumpSpeedMps * seconds)
    )
      out[i] = 1
  }
  return out
}
