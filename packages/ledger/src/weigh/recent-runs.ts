import type { Past } from '../past/past.ts'
import { settings } from './settings.ts'

/** The runs that tell how things are now: those of the last weeks, or the last few where they are fewer. */
export function recentRuns({ runs, dayOf, today }: Past): readonly number[] {
  const all = runs.map((_, i) => i)
  const within = all.filter((i) => today - dayOf[i]! < settings.recentDays)
  return within.length >= settings.recentLeast ? within : all.slice(-settings.recentLeast)
}
