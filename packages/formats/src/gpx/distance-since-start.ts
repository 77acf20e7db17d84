import type { Track } from '@freshlegs/domain'

/**
 * ClueTrust's `distance` counts from the start; OpenTracks writes the way from point to point under the same
 * name. What falls often is no count: the track without that column.
 */
export function distanceSinceStart(track: Track): Track {
  const { distanceM, ...streams } = track.streams
  if (distanceM === undefined) return track
  const known = distanceM.filter((metres) => !Number.isNaN(metres))
  const falls = known.filter((metres, i) => metres < known[i - 1]!).length
  return falls > oftenRatio * known.length ? { ...track, streams } : track
}

/** Ours: a count falls where a device starts anew, way from point to point in nearly half of its steps. */
const oftenRatio = 0.1
