import { firstNumber, listOf, numberOf, objectOf } from './fields.ts'
import { type Frame, withPauses } from './frame.ts'
import { mostRows } from './series.ts'
import { localMs } from './times.ts'

/** Where the runner was, each point with its seconds since the start of the exercise. */
export interface Route {
  readonly timesS: Float64Array
  readonly latitudeDeg: Float64Array
  readonly longitudeDeg: Float64Array
  readonly altitudeM: Float64Array
}

/**
 * The points of an exercise that say when they were. Those of the newer exports count from the start of the route, which is
 * when the watch had found itself; those of the older ones say the time of day.
 */
export function routeOf(
  { routes, samples, recordedRoute }: Readonly<Record<string, unknown>>,
  frame: Frame,
): { readonly route: Route; readonly untimed: number } {
  const { startTime, wayPoints } = objectOf(objectOf(routes).route)
  const points = listOf(wayPoints ?? recordedRoute ?? objectOf(samples).recordedRoute)
    .slice(0, mostRows)
    .map(objectOf)
  const startS = (localMs(startTime) - frame.startLocalMs) / 1000 || 0
  const counted = points.map(({ elapsedMillis }) => startS + numberOf(elapsedMillis) / 1000)
  const toElapsed = withPauses(frame, counted.findLast((seconds) => !Number.isNaN(seconds)) ?? Number.NaN)
  const timesS = points.map(({ dateTime }, i) =>
    dateTime === undefined ? toElapsed(counted[i]!) : (localMs(dateTime) - frame.startLocalMs) / 1000,
  )
  const timed = points.flatMap((point, i) => (Number.isNaN(timesS[i]!) ? [] : [{ point, timeS: timesS[i]! }]))
  const column = (value: (point: Readonly<Record<string, unknown>>) => number) =>
    Float64Array.from(timed, ({ point }) => value(point))
  return {
    route: {
      timesS: Float64Array.from(timed, ({ timeS }) => timeS),
      latitudeDeg: column(({ latitude }) => numberOf(latitude)),
      longitudeDeg: column(({ longitude }) => numberOf(longitude)),
      altitudeM: column(({ altitude }) => firstNumber(altitude)),
    },
    untimed: points.length - timed.length,
  }
}
