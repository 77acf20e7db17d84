import { type State, states } from '../run.ts'
import type { CleanSettings } from './repair.ts'

/** Marks what was done from each sample to the next; the last is as the one before it. Nothing is taken away. */
export function statesOf(
  columns: {
    readonly speedMps: Float64Array
    readonly gradeAdjustedSpeedMps: Float64Array
    readonly cadenceSpm: Float64Array | undefined
    /** 1 where the recording paused before the sample. */
    readonly broken: Uint8Array
  },
  { speed, walking }: CleanSettings,
): Uint8Array {
  const { speedMps, gradeAdjustedSpeedMps, cadenceSpm, broken } = columns
  const state = new Uint8Array(speedMps.length)
  for (let i = 0; i < state.length; i++) {
    const metresPerS = speedMps[i]!
    const steps = cadenceSpm?.[i] ?? NaN
    if (broken[i + 1] === 1 || Number.isNaN(metresPerS)) state[i] = paused
    else if (metresPerS < speed.stopMps) state[i] = stopped
    else if (walks(metresPerS, gradeAdjustedSpeedMps[i]!, steps, walking)) state[i] = walked
    else state[i] = ran
  }
  if (state.length > 1) state[state.length - 1] = state[state.length - 2]!
  return state
}

export const indexOf = (state: State) => states.indexOf(state)
const ran = indexOf('running')
const walked = indexOf('walking')
const stopped = indexOf('stopped')
const paused = indexOf('paused')

/** Verdict sheet 2.2. A cadence of 0 is no cadence. */
function walks(
  speedMps: number,
  gradeAdjustedMps: number,
  cadenceSpm: number,
  walking: CleanSettings['walking'],
) {
  if (!(cadenceSpm > 0)) return gradeAdjustedMps < walking.gradeAdjustedMps
  return (
    cadenceSpm < walking.cadenceSpm &&
    speedMps < walking.speedMps &&
    (cadenceSpm < walking.surelyCadenceSpm || speedMps < walking.surelySpeedMps)
  )
}
