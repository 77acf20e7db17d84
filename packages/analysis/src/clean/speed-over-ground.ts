import type { Track } from '@freshlegs/domain'
import { interpolate, localChange } from '@freshlegs/science'
import type { CleanSettings } from './repair.ts'

/** Speed from the distance as far as it is known, for repairs that must know whether the runner moved. */
export function speedOverGround({ timeS, streams }: Track, settings: CleanSettings): Float64Array {
  const { distanceM } = streams
  if (!distanceM) return new Float64Array(timeS.length).fill(NaN)
  return localChange(timeS, interpolate(timeS, distanceM, timeS), settings.speed.halfWidthS)
}
