import type { Recording } from '@freshlegs/domain'
import type { Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'

/** On a treadmill the total that the runner corrected is right, and altitude says nothing. */
export const treadmill: Repair = {
  id: 'treadmill',
  says: 'On a treadmill distance is scaled to the total that the runner corrected, and altitude is left out.',
  needs: [],
  apply(track, recording, { distance }) {
    if (!isIndoors(recording)) return null
    const { altitudeM, distanceM } = track.streams
    const last = distanceM?.findLast((metres) => !Number.isNaN(metres)) ?? NaN
    const scale = recording.totals.distanceM / last
    const corrected = Math.abs(scale - 1) > distance.scaleFrom && Math.abs(scale - 1) < distance.scaleTo
    if (!corrected && !altitudeM) return null
    const says = [
      ...(corrected ? [`Distance was scaled by ${scale.toFixed(3)} to the treadmill total.`] : []),
      ...(altitudeM ? ['Altitude was left out: a treadmill goes nowhere.'] : []),
    ]
    return {
      track: replaceStreams(track, {
        ...(corrected && distanceM && { distanceM: distanceM.map((metres) => metres * scale) }),
        ...(altitudeM && { altitudeM: new Float64Array(altitudeM.length).fill(NaN) }),
      }),
      samples: track.timeS.length,
      says: says.join(' '),
      ...(altitudeM && { removed: { altitudeM: altitudeM.length } }),
    }
  },
}

const isIndoors = ({ subSport = '' }: Recording) => /treadmill|indoor/i.test(subSport)
