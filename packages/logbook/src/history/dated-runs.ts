import type { RunSummary } from '@freshlegs/domain'
import { dayOf, dayOfDate, type OffsetAt } from './day-of.ts'

/** Days of the calendar to look at. */
export interface Days {
  /** The first and the last day, included: `2026-05-01`. */
  readonly from?: string
  readonly to?: string
  /** For files that know no local time; UTC unless told. */
  readonly offsetAt?: OffsetAt
}

export interface DatedRun {
  readonly run: RunSummary
  /** Since 1970, by the clock of the runner. */
  readonly day: number
}

/** The runs of some days, in their order. Those without a date are of none. */
export function datedRuns(runs: Iterable<RunSummary>, { from, to, offsetAt = () => 0 }: Days): DatedRun[] {
  const first = from === undefined ? -Infinity : dayOfDate(from)
  const last = to === undefined ? Infinity : dayOfDate(to)
  return Array.from(runs, (run) => ({ run, day: dayOf(run, offsetAt) }))
    .filter(({ day }) => day >= first && day <= last)
    .toSorted((a, b) => a.day - b.day)
}
