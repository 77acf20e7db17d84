import type { Pause } from '@freshlegs/domain'
import type { WorkoutEvent } from './workout-outline.ts'

/**
 * From each pause to the next resume, or to the end. That somebody stood still is an event of its own, while which the
 * timer goes on.
 */
export function applePauses(events: readonly WorkoutEvent[], { startMs, endMs }: Stretch): readonly Pause[] {
  const pauses: Pause[] = []
  let stoppedMs = Number.NaN
  const resumeAt = (timeMs: number) => {
    const fromS = (Math.max(stoppedMs, startMs) - startMs) / 1000
    const toS = (Math.min(timeMs, endMs) - startMs) / 1000
    if (toS > fromS) pauses.push({ fromS, toS })
    stoppedMs = Number.NaN
  }
  for (const { type, timeMs } of inOrder(events)) {
    if (type === 'HKWorkoutEventTypePause') {
      if (Number.isNaN(stoppedMs)) stoppedMs = timeMs
    } else if (type === 'HKWorkoutEventTypeResume') resumeAt(timeMs)
  }
  resumeAt(endMs)
  return pauses
}

/** From start to end of the workout. */
export interface Stretch {
  readonly startMs: number
  readonly endMs: number
}

/** Those that say when they were. Of one second the order of the file holds. */
export const inOrder = (events: readonly WorkoutEvent[]): readonly WorkoutEvent[] =>
  events.filter(({ timeMs }) => !Number.isNaN(timeMs)).toSorted((a, b) => a.timeMs - b.timeMs)
