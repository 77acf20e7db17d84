import type { Lap, WorkoutStep } from '@freshlegs/domain'
import type { VerdictSettings } from './settings/index.ts'

/**
 * Whether the laps are those of a session of repetitions: what the workout says of each lap, or else hand-pressed
 * laps that go fast and slow in turn. Laps that the watch takes by itself say nothing.
 */
export function isSession(
  laps: readonly Lap[],
  steps: readonly WorkoutStep[],
  settings: VerdictSettings['structure'],
): boolean {
  const hard = laps.flatMap((lap) => {
    const intensity = lap.intensity ?? steps[lap.step ?? -1]?.intensity
    return intensity === undefined || intensity === 'unknown' ? [] : [!easy.has(intensity)]
  })
  const changes = hard.filter((now, i) => i > 0 && now !== hard[i - 1]).length
  return changes >= settings.lapChanges || turns(handLaps(laps, settings), settings) >= settings.lapChanges
}

const easy: ReadonlySet<WorkoutStep['intensity']> = new Set(['rest', 'recovery', 'warm-up', 'cool-down'])

/** Pressed by hand, long enough to be meant, and not all of one length: that would be a watch that does not say so. */
function handLaps(laps: readonly Lap[], { lapShortestS }: VerdictSettings['structure']): readonly Lap[] {
  const pressed = laps.filter(({ by, fromS, toS }) => by === 'hand' && toS - fromS >= lapShortestS)
  const [first] = pressed
  const whole = pressed.slice(0, -1)
  const alike = whole.filter(({ distanceM }) => Math.abs(distanceM / first!.distanceM - 1) < alikeRatio)
  return alike.length > mostly * whole.length ? [] : pressed
}

const alikeRatio = 0.05
const mostly = 0.8

/** How often the laps turn from clearly faster to clearly slower or back. */
function turns(laps: readonly Lap[], { lapBand }: VerdictSettings['structure']): number {
  let count = 0
  let direction = 0
  for (let i = 1; i < laps.length; i++) {
    const change = Math.log(speedOf(laps[i]!) / speedOf(laps[i - 1]!))
    const now = change > lapBand ? 1 : change < -lapBand ? -1 : 0
    if (now !== 0 && now !== direction) count++
    if (now !== 0) direction = now
  }
  return count
}

const speedOf = ({ distanceM, fromS, toS }: Lap) => distanceM / (toS - fromS)
