import { type Run, states } from '../run.ts'

/** Heart rate and hill-corrected speed over a stretch of moving time. */
export interface StretchMeans {
  readonly heartRateBpm: number
  readonly speedMps: number
  /** Share of the moving time in which heart rate is known. */
  readonly coverage: number
}

/** Means over samples [from, to), by time, pauses and stops left out. */
export function stretchMeans(
  { timeS, gradeAdjustedSpeedMps, state, streams }: Run,
  from: number,
  to: number,
): StretchMeans {
  const { heartRateBpm } = streams
  let seconds = 0
  let metres = 0
  let knownS = 0
  let beats = 0
  for (let i = from; i < Math.min(to, timeS.length - 1); i++) {
    if (state[i]! > walking) continue
    const dt = timeS[i + 1]! - timeS[i]!
    seconds += dt
    metres += gradeAdjustedSpeedMps[i]! * dt
    const bpm = heartRateBpm?.[i] ?? NaN
    if (Number.isNaN(bpm)) continue
    knownS += dt
    beats += bpm * dt
  }
  return { heartRateBpm: beats / knownS, speedMps: metres / seconds, coverage: knownS / seconds }
}

const walking = states.indexOf('walking')
