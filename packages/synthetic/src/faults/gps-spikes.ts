import { changeColumn } from '../change-column.ts'
import type { Fault } from './fault.ts'

/** A degree of latitude is about 111 km: spikes of some hundred metres. */
const jumpDeg = 0.004

export const gpsSpikes: Fault<'gps-spikes'> = {
  id: 'gps-spikes',
  says: 'Now and then one position lies hundreds of metres away, and the distance leaps with it.',
  strikes: ['latitudeDeg', 'longitudeDeg', 'distanceM', 'speedMps'],
  spoil(track, chance) {
    const leapM = new Map<number, number>()
    const count = track.timeS.length
    for (let n = 0; n < 8; n++)
      leapM.set(Math.floor(chance.between(0.05, 0.98) * count), chance.between(40, 250))
    let leaptM = 0
    const moved = changeColumn(track, 'distanceM', (distanceM, i) => {
      leaptM += leapM.get(i) ?? 0
      return distanceM + leaptM
    })
    const fast = changeColumn(moved, 'speedMps', (speedMps, i) =>
      leapM.has(i) ? leapM.get(i)! / 4 : speedMps,
    )
    const north = changeColumn(fast, 'latitudeDeg', (deg, i) =>
      leapM.has(i) ? deg + jumpDeg * chance.between(-1, 1) : deg,
    )
    return changeColumn(north, 'longitudeDeg', (deg, i) =>
      leapM.has(i) ? deg + jumpDeg * chance.between(-1, 1) : deg,
    )
  },
}
