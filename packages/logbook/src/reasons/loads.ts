import type { History, PastRun } from '@freshlegs/domain'
import { grouped } from '../grouped.ts'
import { dateOf, dayOfDate } from '../history/day-of.ts'
import { mondayOf } from '../history/monday-of.ts'
import { loadSettings } from './settings.ts'

/** What was asked of the legs and what of the heart, week by week: two lines with two names. Unknown is null. */
export interface Loads {
  readonly weeks: readonly LoadWeek[]
  readonly says: string
  readonly assumed: readonly string[]
}

export interface LoadWeek {
  readonly monday: string
  /** 1 is the mean week of the six before. */
  readonly legLoad: number | null
  /** Hours of the runner's easy running. */
  readonly legLoadH: number | null
  /** TRIMP. */
  readonly heartLoad: number | null
  readonly heartLoadRatio: number | null
}

/** From the first run to today, oldest first; `from` and `to` cut what is shown, not what it is compared with. */
export function loadsOf(
  { runs, today }: Pick<History, 'runs' | 'today'>,
  { from, to }: { readonly from?: string; readonly to?: string } = {},
): Loads {
  const byMonday = grouped(runs, ({ day }) => mondayOf(dayOfDate(day)))
  const first = Math.min(...byMonday.keys())
  const last = mondayOf(dayOfDate(today))
  const sums: Sum[] = []
  // A clock that was never set must not make a list of ten thousand empty weeks.
  const start = Math.max(first, last - longestDays)
  for (let monday = start; monday <= last; monday += 7) sums.push(sumOf(monday, byMonday.get(monday) ?? []))
  const weeks = sums.map((sum, i) => weekOf(sum, sums.slice(Math.max(0, i - loadSettings.weeksBefore), i)))
  const shown = weeks.filter(
    ({ monday }) =>
      (from === undefined || dayOfDate(monday) + 7 > dayOfDate(from)) && (to === undefined || monday <= to),
  )
  return { weeks: shown, says: sentence(weeks), assumed }
}

const longestDays = 20 * 366

interface Sum {
  readonly monday: number
  readonly legLoadH: number
  readonly heartLoad: number
}

function sumOf(monday: number, runs: readonly PastRun[]): Sum {
  return {
    monday,
    legLoadH: known(runs, ({ figures }) => figures.legLoad),
    heartLoad: known(runs, ({ figures }) => figures.heartLoad),
  }
}

/** The sum over a week; NaN where too little of it is known. A week without runs asked nothing. */
function known(runs: readonly PastRun[], load: (run: PastRun) => number | undefined): number {
  const sumS = (some: readonly PastRun[]) => some.reduce((sum, { movingS }) => sum + (movingS || 0), 0)
  const told = runs.filter((run) => load(run) !== undefined)
  if (sumS(told) < loadSettings.knownShare * sumS(runs)) return NaN
  return told.reduce((sum, run) => sum + (load(run) ?? 0), 0)
}

function weekOf({ monday, legLoadH, heartLoad }: Sum, before: readonly Sum[]): LoadWeek {
  return {
    monday: dateOf(monday),
    legLoad: orNull(
      legLoadH /
        mean(
          before,
          before.map((sum) => sum.legLoadH),
        ),
    ),
    legLoadH: orNull(legLoadH),
    heartLoad: orNull(heartLoad),
    heartLoadRatio: orNull(
      heartLoad /
        mean(
          before,
          before.map((sum) => sum.heartLoad),
        ),
    ),
  }
}

/** NaN where there are not enough weeks before. */
function mean(before: readonly Sum[], loads: readonly number[]): number {
  if (before.length < loadSettings.weeksBefore) return NaN
  return loads.reduce((sum, load) => sum + load, 0) / loads.length
}

function sentence(weeks: readonly LoadWeek[]): string {
  const last = weeks.at(-2) ?? weeks.at(-1)
  if (!last) return 'There are no runs yet.'
  if (last.legLoadH === null) return 'What your last whole week asked of the legs is not known.'
  if (last.legLoad === null)
    return 'There are not six weeks before your last whole week to compare it with yet.'
  const heart =
    last.heartLoadRatio === null
      ? 'what it asked of the heart is not known'
      : `of the heart ${last.heartLoadRatio.toFixed(1)} times`
  return `Your last whole week asked of the legs ${last.legLoad.toFixed(1)} times what a week of the six before did, and ${heart}.`
}

const assumed = [
  'Leg load counts steps, each with a stress that grows with speed: only a scale, to compare weeks of one runner.',
  'Heart load is TRIMP after Banister, from the share of the heart rate reserve.',
  'A ratio is no risk of injury: it says how unlike a week is to those before it.',
]

const orNull = (value: number) => (Number.isFinite(value) ? value : null)
