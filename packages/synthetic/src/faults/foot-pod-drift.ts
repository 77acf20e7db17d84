import { changeColumn } from '../change-column.ts'
import type { Fault } from './fault.ts'

/** Share of the distance that the pod no longer counts at the end. */
const driftRatio = 0.03

export const footPodDrift: Fault<'foot-pod-drift'> = {
  id: 'foot-pod-drift',
  says: 'The foot pod counts less and less of the way, to three per cent at the end.',
  strikes: ['distanceM', 'speedMps'],
  spoil(track) {
    const endS = track.timeS.at(-1) || 1
    const slowed = changeColumn(
      track,
      'speedMps',
      (speedMps, _, timeS) => speedMps * (1 - (driftRatio * timeS) / endS),
    )
    let beforeM = 0
    let countedM = 0
    return changeColumn(slowed, 'distanceM', (distanceM, _, timeS) => {
      countedM += (distanceM - beforeM) * (1 - (driftRatio * timeS) / endS)
      beforeM = distanceM
      return countedM
    })
  },
}
