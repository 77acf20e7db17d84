import { interpolate } from '@freshlegs/science'

/**
 * Metres since the start at every sample: straight lines over what is unknown, none where nothing is known. A
 * counter that had run before the start begins at nothing.
 *
 * @param fastestMps a first value that cannot have been run since the start came from before
 */
export function wholeDistance(
  timeS: Float64Array,
  distanceM: Float64Array | undefined,
  fastestMps: number,
): Float64Array {
  const first = distanceM?.findIndex((metres) => !Number.isNaN(metres)) ?? -1
  if (!distanceM || first < 0) return new Float64Array(timeS.length)
  const whole = interpolate(timeS, distanceM, timeS)
  const begun = distanceM[first]!
  const before = begun > fastestMps * (timeS[first]! + 1) ? begun : 0
  let farthest = 0
  for (let i = 0; i < whole.length; i++) {
    farthest = Math.max(farthest, whole[i]! - before)
    whole[i] = farthest
  }
  return whole
}
