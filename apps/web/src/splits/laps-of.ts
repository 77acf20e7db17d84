import { type Run, states } from '@freshlegs/analysis'
import type { Lap } from '@freshlegs/domain'
import { interpolate } from '@freshlegs/science'
import { nearest } from '../view/nearest.ts'
import type { Span } from '../view/run-view.ts'

/** A lap of the watch in the figures of a split; unknown is NaN. */
export interface LapFigures extends Span {
  /** From 1. */
  readonly lap: number
  readonly by: Lap['by']
  /** Without the pauses of the timer, as watches count. */
  readonly timeS: number
  readonly distanceM: number
  readonly speedMps: number
  /** Over the moving time. */
  readonly heartRateBpm: number
  /** Over the running time: walking has steps of another kind. */
  readonly cadenceSpm: number
}

/**
 * The laps with their means from the columns. Seconds since the start, metres, metres per second. The distance is the
 * watch's own where it kept one, else that of the columns.
 */
export function lapsOf(laps: readonly Lap[], run: Run): LapFigures[] {
  return laps.map(({ fromS, toS, distanceM, by }, index) => {
    const found = within(run, { fromS, toS })
    const timeS = toS - fromS - found.pausedS
    const metres = distanceM > 0 ? distanceM : found.distanceM
    return {
      lap: index + 1,
      fromS,
      toS,
      by,
      timeS,
      distanceM: metres,
      speedMps: timeS > 0 ? metres / timeS : Number.NaN,
      heartRateBpm: found.heartRateBpm,
      cadenceSpm: found.cadenceSpm,
    }
  })
}

function within(run: Run, { fromS, toS }: Span) {
  const { timeS, distanceM, state, streams } = run
  const heart = newMean()
  const cadence = newMean()
  let pausedS = 0
  // What a sample says holds until the next one.
  const first = Math.max(0, nearest(timeS, fromS) - 1)
  for (let i = first; i < timeS.length - 1 && (timeS[i] ?? 0) < toS; i++) {
    const seconds = overlap(timeS[i] ?? 0, timeS[i + 1] ?? 0, fromS, toS)
    if (seconds <= 0) continue
    const doing = states[state[i] ?? 0]
    if (doing === 'paused') pausedS += seconds
    if (doing === 'running' || doing === 'walking') add(heart, streams.heartRateBpm?.[i], seconds)
    if (doing === 'running') add(cadence, streams.cadenceSpm?.[i], seconds)
  }
  const [fromM = Number.NaN, toM = Number.NaN] = interpolate(timeS, distanceM, [fromS, toS])
  return {
    pausedS,
    distanceM: toM - fromM,
    heartRateBpm: heart.sum / heart.seconds,
    cadenceSpm: cadence.sum / cadence.seconds,
  }
}

const overlap = (a: number, b: number, fromS: number, toS: number) => Math.min(b, toS) - Math.max(a, fromS)

interface Mean {
  sum: number
  seconds: number
}

const newMean = (): Mean => ({ sum: 0, seconds: 0 })

function add(mean: Mean, value: number | undefined, seconds: number): void {
  if (value === undefined || Number.isNaN(value)) return
  mean.sum += value * seconds
  mean.seconds += seconds
}
