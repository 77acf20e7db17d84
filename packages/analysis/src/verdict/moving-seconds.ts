import { interpolate } from '@freshlegs/science'
import { type Run, states } from '../run.ts'
import type { VerdictSettings } from './settings/index.ts'

/** The seconds of a run in which the runner moved. Equally long columns. */
export interface MovingSeconds {
  /** Seconds since the start, whole, rising; each stands for [s, s + 1). */
  readonly secondS: Float64Array
  /** Metres moved in it. */
  readonly metres: Float64Array
}

/** Verdict sheet 2.1.2: a grid of seconds without pauses, and of these without stops. */
export function movingSeconds(
  run: Pick<Run, 'timeS' | 'distanceM' | 'state'>,
  settings: VerdictSettings['bins'],
): MovingSeconds {
  const unpaused = secondsWithoutPauses(run, settings)
  const shifted = new Float64Array(unpaused.length)
  const distanceAt = (shift: number) => {
    for (let i = 0; i < unpaused.length; i++) shifted[i] = unpaused[i]! + shift
    return interpolate(run.timeS, run.distanceM, shifted)
  }
  const from = distanceAt(0)
  const to = distanceAt(1)
  const half = settings.stopHalfWidthS
  const before = distanceAt(0.5 - half)
  const after = distanceAt(0.5 + half)
  const secondS = new Float64Array(unpaused.length)
  const metres = new Float64Array(unpaused.length)
  let count = 0
  for (let i = 0; i < unpaused.length; i++) {
    if (!((after[i]! - before[i]!) / (2 * half) >= settings.stopSpeedMps)) continue
    secondS[count] = unpaused[i]!
    metres[count++] = to[i]! - from[i]!
  }
  return { secondS: secondS.slice(0, count), metres: metres.slice(0, count) }
}

function secondsWithoutPauses(
  run: Pick<Run, 'timeS' | 'distanceM' | 'state'>,
  settings: VerdictSettings['bins'],
): Float64Array {
  const { timeS } = run
  const seconds: number[] = []
  let next = Math.ceil(timeS[0] ?? 0)
  for (let i = 0; i + 1 < timeS.length; i++) {
    const end = timeS[i + 1]!
    if (isPause(run, i, settings)) next = Math.max(next, Math.ceil(end))
    else for (; next + 1 <= end; next++) seconds.push(next)
  }
  return Float64Array.from(seconds)
}

/** Whether nothing was run between sample i and the next. */
function isPause(
  { timeS, distanceM, state }: Pick<Run, 'timeS' | 'distanceM' | 'state'>,
  i: number,
  settings: VerdictSettings['bins'],
): boolean {
  const seconds = timeS[i + 1]! - timeS[i]!
  const speed = (distanceM[i + 1]! - distanceM[i]!) / seconds
  return (
    states[state[i]!] === 'paused' ||
    seconds > settings.longGapS ||
    (seconds > settings.gapS && speed < settings.gapSpeedMps) ||
    (seconds > settings.jumpGapS && speed > settings.jumpSpeedMps)
  )
}
