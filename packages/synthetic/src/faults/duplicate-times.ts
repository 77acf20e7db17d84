import type { Fault } from './fault.ts'

export const duplicateTimes: Fault<'duplicate-times'> = {
  id: 'duplicate-times',
  says: 'About every twentieth record bears the time of the one before.',
  strikes: [],
  spoil(track, chance) {
    const timeS = track.timeS.slice()
    for (let i = 1; i < timeS.length; i++) if (chance.uniform() < 0.05) timeS[i] = timeS[i - 1]!
    return { ...track, timeS }
  },
}
