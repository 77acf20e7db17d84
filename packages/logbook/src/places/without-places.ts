import type { Recording } from '@freshlegs/domain'
import type { PrivacyZone } from '@freshlegs/store/contract'
import { nearZones } from './near-zones.ts'

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
  const isNear = nearZones(zones, secret)
  const isHidden = latitudeDeg.map((north, i) => Number(isNear(north, longitudeDeg[i]!)))
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
