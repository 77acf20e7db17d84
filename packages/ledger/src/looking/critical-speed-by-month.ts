import type { PastRun } from '@freshlegs/domain'
import { criticalSpeedMps } from './critical-speed.ts'

/** Critical speed in the month of a day. Asked of thousands of runs, it is worked out once a month. */
export function criticalSpeedByMonth(runs: readonly PastRun[]): (day: string) => number {
  const byMonth = new Map<string, number>()
  return (day) => {
    const month = day.slice(0, 7)
    const speed = byMonth.get(month) ?? criticalSpeedMps(runs, `${month}-28`)
    byMonth.set(month, speed)
    return speed
  }
}
