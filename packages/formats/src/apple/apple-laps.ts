import type { Lap } from '@freshlegs/domain'
import { inOrder, type Stretch } from './apple-pauses.ts'
import type { WorkoutOutline } from './workout-outline.ts'

/**
 * The laps of a workout: those that were pressed, else the steps of a planned one. Segments are no laps: the watch marks
 * every kilometre and every mile with them.
 */
export function appleLaps({ events, activities }: WorkoutOutline, stretch: Stretch): readonly Lap[] {
  const pressed = inOrder(events).filter(({ type }) => type === 'HKWorkoutEventTypeLap')
  if (pressed.some(({ lastsS }) => lastsS > 0)) {
    return pressed
      .filter(({ lastsS }) => lastsS > 0)
      .map(({ timeMs, lastsS }) => lapOf(timeMs, timeMs + 1000 * lastsS, stretch, { by: 'hand' }))
  }
  if (pressed.length > 0) {
    const bounds = [stretch.startMs, ...pressed.map(({ timeMs }) => timeMs), stretch.endMs]
    return bounds
      .slice(1)
      .map((toMs, i) => lapOf(bounds[i]!, toMs, stretch, { by: 'hand' }))
      .filter(({ fromS, toS }) => toS > fromS)
  }
  if (activities.length < 2) return []
  return activities
    .filter(({ startMs, endMs }) => endMs >= startMs)
    .map(({ startMs, endMs, distanceM }) => lapOf(startMs, endMs, stretch, { by: 'unknown', distanceM }))
}

function lapOf(
  fromMs: number,
  toMs: number,
  { startMs }: Stretch,
  { by, distanceM = Number.NaN }: { readonly by: Lap['by']; readonly distanceM?: number },
): Lap {
  const fromS = Math.max(0, (fromMs - startMs) / 1000)
  return { fromS, toS: Math.max(fromS, (toMs - startMs) / 1000), distanceM, by }
}
