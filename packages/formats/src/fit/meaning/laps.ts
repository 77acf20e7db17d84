import type { Lap, Warning } from '@freshlegs/domain'
import { lap } from '../profile/messages.ts'
import { unknownTime } from '../wire/found-messages.ts'
import type { Table } from '../wire/table.ts'
import { type Session, sessionAt } from './sessions.ts'
import { intensityOf } from './workout-steps.ts'

/** The laps of the session at `place`, in seconds since `startS` (as FIT counts), by their start. */
export function lapsOf(
  table: Table | undefined,
  {
    sessions,
    place,
    startS,
    placeOf,
  }: {
    readonly sessions: readonly Session[]
    readonly place: number
    readonly startS: number
    /** Place of a workout step by its number in the file. */
    readonly placeOf: ReadonlyMap<number, number>
  },
): { readonly laps: readonly Lap[]; readonly warnings: readonly Warning[] } {
  if (table === undefined) return { laps: [], warnings: [] }
  const laps: Lap[] = []
  let unreadable = 0
  for (let row = 0; row < Math.min(table.rows, mostLaps); row++) {
    const number = (field: number) => table.number(field, row)
    const endS = table.times[row] === unknownTime ? Number.NaN : table.times[row]!
    const givenStartS = number(lap.startTime)
    const lastsS = number(lap.elapsed) / 1000 || number(lap.timer) / 1000 || endS - givenStartS
    const lapStartS = Number.isNaN(givenStartS) ? endS - lastsS : givenStartS
    if (Number.isNaN(lapStartS) || !(lastsS >= 0)) {
      unreadable++
      continue
    }
    if (sessionAt(sessions, lapStartS) !== place) continue
    const fromS = Math.max(0, lapStartS - startS)
    const step = placeOf.get(number(lap.workoutStep))
    const intensity = number(lap.intensity)
    laps.push({
      fromS,
      toS: fromS + lastsS,
      distanceM: number(lap.distance) / 100,
      by: triggers[number(lap.trigger)] ?? 'unknown',
      ...(step === undefined ? {} : { step }),
      ...(Number.isNaN(intensity) ? {} : { intensity: intensityOf(intensity) }),
    })
  }
  const warnings: Warning[] =
    unreadable === 0
      ? []
      : [{ code: 'laps.unreadable', detail: `${unreadable} laps do not say when they were run` }]
  return { laps: laps.toSorted((a, b) => a.fromS - b.fromS), warnings }
}

/** Ours, against files made to exhaust us. */
const mostLaps = 10_000

const triggers: readonly Lap['by'][] = [
  'hand',
  'time',
  'distance',
  'position',
  'position',
  'position',
  'position',
  'session-end',
]
