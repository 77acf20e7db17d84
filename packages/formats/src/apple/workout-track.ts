import { type ChannelId, channels, type Track } from '@freshlegs/domain'
import { onNearestRows } from '../clock/on-nearest-rows.ts'
import { oneClock } from '../clock/one-clock.ts'
import { sensorColumns } from './sensor-columns.ts'
import type { WorkoutFrame } from './workout-frame.ts'
import type { Span } from './workout-outline.ts'

/**
 * Route and records of a workout on one clock, which is the route's where there is one. What the route says goes before what
 * the records say. No rows where there is neither.
 *
 * @param route on its own clock, in seconds since the start
 */
export function workoutTrack(
  { records, startMs }: Pick<WorkoutFrame, 'records' | 'startMs'>,
  route: Track | undefined,
): Track {
  const times = [...records.values()].map((spans) => timesOf(spans, startMs))
  const byLength = times.toSorted((a, b) => b.length - a.length)
  const [main = new Float64Array(), ...others] = route ? [route.timeS, ...times] : byLength
  const timeS = oneClock(main, others, { withinS: route ? besideRouteS : besideRecordS, mostRows })
  const streams: Partial<Record<ChannelId, Float64Array>> = {
    ...sensorColumns({ records, startMs }, timeS),
  }
  for (const { id } of channels) {
    const values = route?.streams[id]
    if (route && values) streams[id] = onNearestRows(timeS, { timesS: route.timeS, values }, 0)
  }
  return { timeS, streams }
}

const timesOf = (spans: readonly Span[], startMs: number): Float64Array =>
  Float64Array.from(spans.flatMap((span) => [span.startMs, span.endMs])).map(
    (timeMs) => (timeMs - startMs) / 1000,
  )

/** Seconds. The route has a point a second; a record has a row of its own where the route is silent. */
const besideRouteS = 1.5

/** Seconds. Dates of an export are whole seconds. */
const besideRecordS = 0.5

/** A day at a row a second, several times over. */
const mostRows = 500_000
