import type { Run } from '@freshlegs/analysis'
import { isMoving } from '../view/is-moving.ts'

/** Lower ends of five heart-rate zones as shares of the maximum (Edwards 1993), as most watches have them. */
export const zoneFromRatio = [0.5, 0.6, 0.7, 0.8, 0.9] as const

/** Moving seconds in each of the five zones; below the first is counted in it. */
export function timeInZones(heartRateBpm: Float64Array, run: Run, maximumBpm: number): number[] {
  const seconds = zoneFromRatio.map(() => 0)
  for (let i = 1; i < heartRateBpm.length; i++) {
    const beat = heartRateBpm[i] ?? Number.NaN
    if (Number.isNaN(beat) || !isMoving(run, i)) continue
    const above = zoneFromRatio.findLastIndex((ratio) => beat >= ratio * maximumBpm)
    const zone = Math.max(0, above)
    seconds[zone] = (seconds[zone] ?? 0) + (run.movingS[i] ?? 0) - (run.movingS[i - 1] ?? 0)
  }
  return seconds
}
