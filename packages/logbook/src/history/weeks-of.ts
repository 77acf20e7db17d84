import type { RunSummary } from '@freshlegs/domain'
import { grouped } from '../grouped.ts'
import { type DatedRun, type Days, datedRuns } from './dated-runs.ts'
import { dateOf } from './day-of.ts'
import { mondayOf } from './monday-of.ts'
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

/** Weeks, newest first, from the first run to the last; weeks without runs between them are there too. */
export function weeksOf(runs: Iterable<RunSummary>, days: Days = {}): Week[] {
  const byWeek = grouped(datedRuns(runs, days), ({ day }) => mondayOf(day))
  const weeks: Week[] = []
  let before = NaN
  for (const [monday, ofWeek] of byWeek) {
    const empty = (monday - before) / 7 - 1
    if (empty <= calendarSettings.longestGap)
      for (let k = 1; k <= empty; k++) weeks.push(weekOf(before + 7 * k, []))
    weeks.push(weekOf(monday, ofWeek))
    before = monday
  }
  return weeks.reverse()
}

function weekOf(monday: number, runs: readonly DatedRun[]): Week {
  const counted = runs.filter(({ run: { ignored } }) => !ignored)
  const sum = (of: (run: RunSummary) => number | null) =>
    counted.reduce((total, { run }) => total + (of(run) ?? 0), 0)
  return {
    monday: dateOf(monday),
    runs: counted.length,
    distanceM: sum(({ distanceM }) => distanceM),
    movingS: sum(({ movingS }) => movingS),
    ascentM: sum(({ ascentM }) => ascentM),
    days: Array.from(
      grouped(runs, ({ day }) => day),
      ([day, ofDay]) => ({ date: dateOf(day), runs: ofDay.toSorted(byStart).map(lineOf) }),
    ),
  }
}

const byStart = (a: DatedRun, b: DatedRun) => ((a.run.startedAt ?? '') < (b.run.startedAt ?? '') ? -1 : 1)

const lineOf = ({ run: { id, name, distanceM, movingS, limiter, ignored } }: DatedRun) => ({
  id,
  name,
  distanceM,
  movingS,
  limiter,
  ignored,
})
