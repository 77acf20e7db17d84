import type { Streams, Track } from '@freshlegs/domain'

/** The same track with some columns replaced or added. */
export const replaceStreams = (track: Track, streams: Streams): Track => ({
  timeS: track.timeS,
  streams: { ...track.streams, ...streams },
})
