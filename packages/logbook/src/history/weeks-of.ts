import type { RunSummary } from '@freshlegs/domain'
import { grouped } from '../grouped.ts'
import { dateOf, dayOf, type OffsetAt } from './day-of.ts'
import { calendarSettings } from './settings.ts'

/** A week from Monday. What the runner ignores is shown and not counted. */
export interface Week {
  readonly monday: string
  readonly runs: number
  readonly distanceM: number
  readonly movingS: number
  readonly ascentM: number
  /** Those with runs alone, by the clock of the runner. */
  readonly days: readonly Day[]
}

export interface Day {
  readonly date: string
  /** In the order in which they began. */
  readonly runs: readonly Pick<RunSummary, 'id' | 'name' | 'distanceM' | 'movingS' | 'limiter' | 'ignored'>[]
}

export interface Days {
  /** The first and the last day, included: `2026-05-01`. */
  readonly from?: string
  readonly to?: string
  /** For files that know no local time; UTC unless told. */
  readonly offsetAt?: OffsetAt
}

/** Weeks, newest first, from the first run to the last; weeks without runs between them are there too. */
export function weeksOf(runs: Iterable<RunSummary>, { from, to, offsetAt = () => 0 }: Days = {}): Week[] {
  const dated = Array.from(runs, (run) => ({ run, day: dayOf(run, offsetAt) ?? '' })).filter(
    ({ day }) => day !== '' && day >= (from ?? day) && day <= (to ?? day),
  )
  const byDay = [...grouped(dated, ({ day }) => day)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const byMonday = grouped(byDay, ([day]) => mondayOf(day))
  const weeks: Week[] = []
  let before = NaN
  for (const [monday, days] of byMonday) {
    for (const empty of mondaysBetween(before, Date.parse(monday))) weeks.push(weekOf(empty, []))
    weeks.push(weekOf(monday, days))
    before = Date.parse(monday)
  }
  return weeks.reverse()
}

function weekOf(
  monday: string,
  days: readonly (readonly [string, readonly { readonly run: RunSummary }[]])[],
): Week {
  const counted = days.flatMap(([, runs]) => runs.map(({ run }) => run)).filter(({ ignored }) => !ignored)
  const sum = (of: (run: RunSummary) => number | null) =>
    counted.reduce((total, run) => total + (of(run) ?? 0), 0)
  return {
    monday,
    runs: counted.length,
    distanceM: sum(({ distanceM }) => distanceM),
    movingS: sum(({ movingS }) => movingS),
    ascentM: sum(({ ascentM }) => ascentM),
    days: days.map(([date, runs]) => ({
      date,
      runs: runs
        .map(({ run }) => run)
        .toSorted((a, b) => ((a.startedAt ?? '') < (b.startedAt ?? '') ? -1 : 1))
        .map(({ id, name, distanceM, movingS, limiter, ignored }) => ({
          id,
          name,
          distanceM,
          movingS,
          limiter,
          ignored,
        })),
    })),
  }
}

function mondayOf(day: string): string {
  const atMs = Date.parse(day)
  const daysSinceMonday = (new Date(atMs).getUTCDay() + 6) % 7
  return dateOf(atMs - daysSinceMonday * dayMs)
}

function mondaysBetween(beforeMs: number, nextMs: number): string[] {
  const count = Math.round((nextMs - beforeMs) / weekMs) - 1
  if (!(count > 0 && count <= calendarSettings.longestGap)) return []
  return Array.from({ length: count }, (_, k) => dateOf(beforeMs + (k + 1) * weekMs))
}

const dayMs = 86_400_000
const weekMs = 7 * dayMs
