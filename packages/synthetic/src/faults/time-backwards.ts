import type { Fault } from './fault.ts'

export const timeBackwards: Fault<'time-backwards'> = {
  id: 'time-backwards',
  says: 'Three times the clock goes back for some records.',
  strikes: [],
  spoil(track, chance) {
    const timeS = track.timeS.slice()
    for (let n = 0; n < 3; n++) {
      const from = Math.floor(chance.between(0.1, 0.9) * timeS.length)
      const backS = Math.round(chance.between(5, 20))
      for (let i = from; i < Math.min(from + 6, timeS.length); i++) timeS[i] = Math.max(0, timeS[i]! - backS)
    }
    return { ...track, timeS }
  },
}
