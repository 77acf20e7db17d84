import { firstAtOrBeyond, mean, paceHeartRate, standardDeviation } from '@freshlegs/science'
import type { Feature } from './feature.ts'
import { stretchMeans } from './stretch-means.ts'

export interface PaHr {
  readonly paHrPercent: number
}

export const paHr: Feature<PaHr> = {
  id: 'pa-hr',
  says: 'Loss of speed per heart beat from the first to the second half of a steady run.',
  needs: ['heartRateBpm'],
  of({ run, minutes, settings: { paHr: limits } }) {
    const totalS = run.movingS.at(-1) ?? 0
    if (totalS < limits.shortestS)
      return { missing: 'Comparing the halves by heart rate needs 40 minutes of running.' }
    const settled = minutes.gradeAdjustedSpeedMps.subarray(Math.ceil(limits.warmUpS / 60))
    if (standardDeviation(settled) / mean(settled) >= limits.unevenRatio)
      return {
        missing:
          'Comparing the halves by heart rate is for steady runs only; this one was run at changing speeds.',
      }
    const at = (movedS: number) => firstAtOrBeyond(run.movingS, movedS)
    const half = (limits.warmUpS + totalS) / 2
    const first = stretchMeans(run, at(limits.warmUpS), at(half))
    const second = stretchMeans(run, at(half), run.timeS.length)
    if (!(first.coverage >= limits.coverage && second.coverage >= limits.coverage))
      return { missing: 'Heart rate was unknown for too much of one half.' }
    const paHrPercent = paceHeartRate({
      firstSpeedMps: first.speedMps,
      firstHeartRateBpm: first.heartRateBpm,
      secondSpeedMps: second.speedMps,
      secondHeartRateBpm: second.heartRateBpm,
    })
    if (Number.isNaN(paHrPercent)) return { missing: 'Heart rate or pace is beyond what running has.' }
    return { paHrPercent }
  },
}
