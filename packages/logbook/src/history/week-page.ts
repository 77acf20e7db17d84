import type { RunSummary } from '@freshlegs/domain'
import { grouped } from '../grouped.ts'
import type { Days } from './dated-runs.ts'
import { dateOf, dayOfDate } from './day-of.ts'
import { type Week, weeksOf } from './weeks-of.ts'

/** Some weeks out of all, and what is to be known of all of them to show these. */
export interface WeekPage {
  /** Weeks there are, those without runs between others included. */
  readonly total: number
  /** Metres of the week with the most, of all: what a full bar stands for. */
  readonly mostM: number
  /** Newest first, and the place of the newest week of each among all. */
  readonly years: readonly { readonly year: number; readonly offset: number }[]
  /** Newest first. */
  readonly weeks: readonly Week[]
}

export interface WeeksAsked extends Days {
  /** Weeks to leave out before the first. */
  readonly offset: number
  readonly limit: number
}

export function weekPageOf(runs: Iterable<RunSummary>, { offset, limit, ...days }: WeeksAsked): WeekPage {
  const all = weeksOf(runs, days)
  const byYear = grouped(all.entries(), ([, { monday }]) => yearOf(monday))
  return {
    total: all.length,
    mostM: all.reduce((most, { distanceM }) => Math.max(most, distanceM), 0),
    years: Array.from(byYear, ([year, [first]]) => ({ year, offset: first?.[0] ?? 0 })),
    weeks: all.slice(offset, offset + limit),
  }
}

/** A week belongs to the year that most of it lies in: its Thursday decides. */
const yearOf = (monday: string): number => Number(dateOf(dayOfDate(monday) + 3).slice(0, 4))
