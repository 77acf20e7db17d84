import type { PastRun } from '@freshlegs/domain'
import { daysBetween } from '../day/days-between.ts'

/** Indices of the runs in the `days` days before a run, latest first; runs earlier on the same day among them. */
export function daysBefore(runs: readonly PastRun[], at: number, days: number): number[] {
  const found: number[] = []
  for (let i = at - 1; i >= 0 && daysBetween(runs[i]!.day, runs[at]!.day) <= days; i--) found.push(i)
  return found
}
