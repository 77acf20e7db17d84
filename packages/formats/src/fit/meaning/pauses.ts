import type { Pause } from '@freshlegs/domain'
import { event } from '../profile/messages.ts'
import { unknownTime } from '../wire/found-messages.ts'
import type { Table } from '../wire/table.ts'

/** The stretches between `startS` and `endS` (as FIT counts) in which the timer stood still, in seconds since `startS`. */
export function pausesOf(
  events: Table | undefined,
  { startS, endS }: { readonly startS: number; readonly endS: number },
): readonly Pause[] {
  if (events === undefined) return []
  const kinds = events.numbers(event.event)
  const types = events.numbers(event.type)
  const pauses: Pause[] = []
  let stoppedS = Number.NaN
  for (const [row, time] of events.times.entries()) {
    if (kinds?.[row] !== timer || time === unknownTime) continue
    if (stops.has(types?.[row] ?? Number.NaN)) {
      if (Number.isNaN(stoppedS)) stoppedS = time
    } else if (types?.[row] === start) {
      const pause = { fromS: Math.max(stoppedS, startS) - startS, toS: Math.min(time, endS) - startS }
      if (pause.toS > pause.fromS) pauses.push(pause)
      stoppedS = Number.NaN
    }
  }
  return pauses
}

const timer = 0
const start = 0

/** Stop, stop all, stop and disable, stop and disable all. */
const stops: ReadonlySet<number> = new Set([1, 4, 8, 9])
