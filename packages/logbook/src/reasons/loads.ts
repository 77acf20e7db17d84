import type { History, PastRun } from '@freshlegs/domain'
import { mean, standardDeviation } from '@freshlegs/science'
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
  /** 1 is the mean week of the six before; null where these are too few, too unlike each other or not known. */
  readonly legLoad: number | null
  /** 80 %: six weeks tell only so much of what a usual week is. */
  readonly legLoadInterval: Interval | null
  /** On a scale that is the same for all: hours at 10 km/h and 165 steps a minute on the level. It is no time the runner ran, and is not shown. */
  readonly legLoadH: number | null
  /** From what was recorded to that much more, if the rest of the week was like it. */
  readonly legLoadHInterval: Interval | null
  /** TRIMP. */
  readonly heartLoad: number | null
  readonly heartLoadInterval: Interval | null
  readonly heartLoadRatio: number | null
  readonly heartLoadRatioInterval: Interval | null
}

type Interval = readonly [number, number]

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
  readonly legs: Load
  readonly heart: Load
}

/** What a week asked; more where some of it was not recorded. NaN where too little of it was. */
interface Load {
  readonly known: number
  readonly atMost: number
}

function sumOf(monday: number, runs: readonly PastRun[]): Sum {
  return {
    monday,
    legs: loadOf(runs, ({ figures }) => figures.legLoad),
    heart: loadOf(runs, ({ figures }) => figures.heartLoad),
  }
}

/** The sum over a week. A week without runs asked nothing. */
function loadOf(runs: readonly PastRun[], load: (run: PastRun) => number | undefined): Load {
  const sumS = (some: readonly PastRun[]) => some.reduce((sum, { movingS }) => sum + (movingS || 0), 0)
  const told = runs.filter((run) => load(run) !== undefined)
  if (sumS(told) < loadSettings.knownShare * sumS(runs)) return { known: NaN, atMost: NaN }
  const known = told.reduce((sum, run) => sum + (load(run) ?? 0), 0)
  return { known, atMost: known === 0 ? 0 : (known * sumS(runs)) / sumS(told) }
}

function weekOf({ monday, legs, heart }: Sum, before: readonly Sum[]): LoadWeek {
  const legRatio = against(
    legs,
    before.map((sum) => sum.legs.known),
  )
  const heartRatio = against(
    heart,
    before.map((sum) => sum.heart.known),
  )
  return {
    monday: dateOf(monday),
    legLoad: legRatio?.ratio ?? null,
    legLoadInterval: legRatio?.interval ?? null,
    legLoadH: orNull(legs.known),
    legLoadHInterval: upTo(legs),
    heartLoad: orNull(heart.known),
    heartLoadInterval: upTo(heart),
    heartLoadRatio: heartRatio?.ratio ?? null,
    heartLoadRatioInterval: heartRatio?.interval ?? null,
  }
}

const upTo = ({ known, atMost }: Load): Interval | null => (Number.isFinite(known) ? [known, atMost] : null)

/** A week beside the mean of those before; null where there are too few, or they are too unlike each other to have one. */
function against({ known, atMost }: Load, before: readonly number[]) {
  const { weeksBefore, studentT } = loadSettings
  const usual = mean(before)
  // The standard deviation is that of the six themselves: one less under the root.
  const half = (studentT * standardDeviation(before)) / Math.sqrt(weeksBefore - 1)
  if (before.length < weeksBefore || !before.every(Number.isFinite) || !Number.isFinite(known)) return null
  if (!(usual - half > 0)) return null
  const interval: Interval = [known / (usual + half), atMost / (usual - half)]
  return { ratio: known / usual, interval }
}

function sentence(weeks: readonly LoadWeek[]): string {
  const last = weeks.at(-2) ?? weeks.at(-1)
  if (!last) return 'There are no runs yet.'
  if (last.legLoadH === null) return 'What your last whole week asked of the legs is not known.'
  if (last.legLoad === null)
    return 'The six weeks before your last whole one are not all known, or too unlike each other, to compare it with.'
  const heart =
    last.heartLoadRatio === null
      ? 'what it asked of the heart is not known'
      : `of the heart ${times(last.heartLoadRatio, last.heartLoadRatioInterval)}`
  return `Your last whole week asked of the legs ${times(last.legLoad, last.legLoadInterval)} what a week of the six before did, and ${heart}.`
}

const times = (ratio: number, interval: Interval | null) =>
  `${ratio.toFixed(1)} times${interval ? ` (80 % interval ${interval[0].toFixed(1)} to ${interval[1].toFixed(1)})` : ''}`

const assumed = [
  'Leg load counts steps, each with a stress that grows with speed to a power that is ours, and braking downhill: only a scale, to compare weeks of one runner, and so it is shown only beside your own six weeks before.',
  'Heart load is TRIMP after Banister, from the share of the heart rate reserve.',
  'The ratio has an interval because six weeks tell only so much of what a usual week is; TRIMP has one where not all of a week was recorded.',
  'A ratio is no risk of injury: it says how unlike a week is to those before it.',
]

const orNull = (value: number) => (Number.isFinite(value) ? value : null)
