import type { Fault } from './fault.ts'

export const noDistance: Fault<'no-distance'> = {
  id: 'no-distance',
  says: 'Neither distance nor speed was kept, only positions.',
  strikes: ['latitudeDeg'],
  spoil(track) {
    if (!track.streams.latitudeDeg) return track
    const { distanceM: _, speedMps: __, ...streams } = track.streams
    return { ...track, streams }
  },
}
