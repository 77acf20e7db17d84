import type { Recording } from '@freshlegs/domain'
import { greatCircle } from '@freshlegs/science'
import type { PrivacyZone } from '@freshlegs/store/contract'
import { type Circle, hiddenCircle } from './hidden-circle.ts'

/**
 * A recording without the positions near the runner's privacy zones, for exports and pictures. All else stays: time,
 * distance, heart rate. What the file holds beyond our columns may tell places too, and is left out with them.
 *
 * @param secret of this runner, see `hiddenCircle`
 */
export function withoutPlaces(
  recording: Recording,
  zones: readonly PrivacyZone[],
  secret?: string,
): Recording {
  if (zones.length === 0) return recording
  const { track } = recording
  const { latitudeDeg, longitudeDeg } = track.streams
  if (!latitudeDeg || !longitudeDeg) return { ...recording, raw: [] }
  const circles = zones.flatMap((zone) => [zone, hiddenCircle(zone, secret)])
  const isHidden = latitudeDeg.map((north, i) => Number(isIn(circles, north, longitudeDeg[i]!)))
  const shown = (degrees: Float64Array) => degrees.map((value, i) => (isHidden[i] === 1 ? NaN : value))
  return {
    ...recording,
    track: {
      ...track,
      streams: { ...track.streams, latitudeDeg: shown(latitudeDeg), longitudeDeg: shown(longitudeDeg) },
    },
    raw: [],
  }
}

/** Half a position is none: what cannot be placed is hidden. */
const isIn = (circles: readonly Circle[], north: number, east: number) =>
  circles.some(
    (circle) => !(greatCircle(circle.latitudeDeg, circle.longitudeDeg, north, east) > circle.radiusM),
  )
