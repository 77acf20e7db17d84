import type { Fault } from './fault.ts'

export const noAltitude: Fault<'no-altitude'> = {
  id: 'no-altitude',
  says: 'The altitude was not recorded.',
  strikes: ['altitudeM'],
  spoil(track) {
    const { altitudeM: _, ...streams } = track.streams
    return { ...track, streams }
  },
}
