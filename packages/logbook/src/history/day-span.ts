import type { DaySpan } from '@freshlegs/store/contract'
import type { Days } from './dated-runs.ts'
import { dayMs, dayOfDate, earliest, latest, type OffsetAt } from './day-of.ts'

/** Days as a store is asked for them: the runs that `dayOf` puts on one of them. */
export function daySpan({ from, to, offsetAt = () => 0 }: Days): DaySpan {
  const first = Math.max(earliest, from === undefined ? -Infinity : dayOfDate(from))
  const end = Math.min(latest, to === undefined ? Infinity : dayOfDate(to) + 1)
  return {
    localFromMs: first * dayMs,
    localBelowMs: end * dayMs,
    fromMs: beginningOf(first, offsetAt),
    belowMs: beginningOf(end, offsetAt),
  }
}

/** The first moment of a day, also where the clock is put forward at midnight and the day has no such hour. */
function beginningOf(day: number, offsetAt: OffsetAt): number {
  const localMs = day * dayMs
  const aboutMs = localMs - 1000 * offsetAt(localMs)
  const moments = [aboutMs, localMs - 1000 * offsetAt(aboutMs)]
  return Math.min(...moments.filter((atMs) => atMs + 1000 * offsetAt(atMs) >= localMs))
}
