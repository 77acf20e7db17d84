import type { History } from '@freshlegs/domain'
import { daysBetween } from '../day/days-between.ts'
import { settings } from './settings.ts'

/** Indices of the runs that tell how things are now: those of the last weeks, or the last few where they are fewer. */
export function recentRuns({ runs, today }: History): readonly number[] {
  const within = runs.flatMap(({ day }, i) => (daysBetween(day, today) < settings.recentDays ? [i] : []))
  if (within.length >= settings.recentLeast) return within
  return runs.map((_, i) => i).slice(-settings.recentLeast)
}
