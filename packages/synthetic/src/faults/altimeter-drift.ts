import { changeColumn } from '../change-column.ts'
import type { Fault } from './fault.ts'

export const altimeterDrift: Fault<'altimeter-drift'> = {
  id: 'altimeter-drift',
  says: 'The weather moves the barometer, and once it is set right by a leap.',
  strikes: ['altitudeM'],
  spoil(track, chance) {
    const perHourM = chance.between(15, 40) * (chance.uniform() < 0.5 ? -1 : 1)
    const leapS = chance.between(0.3, 0.9) * (track.timeS.at(-1) ?? 0)
    return changeColumn(track, 'altitudeM', (altitudeM, _, timeS) => {
      const driftM = (perHourM * timeS) / 3600
      return altitudeM + driftM - (timeS > leapS ? (perHourM * leapS) / 3600 : 0)
    })
  },
}
