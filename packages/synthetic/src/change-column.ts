import type { ChannelId, Track } from '@freshlegs/domain'

/** The track with one column changed value by value; the same track where that channel was never recorded. */
export function changeColumn(
  track: Track,
  id: ChannelId,
  change: (value: number, index: number, timeS: number) => number,
): Track {
  const column = track.streams[id]
  if (!column) return track
  const changed = column.map((value, i) => change(value, i, track.timeS[i]!))
  return { ...track, streams: { ...track.streams, [id]: changed } }
}
