import type { Pause } from '@freshlegs/domain'

/**
 * The gaps before those rows (`breaks`, rows of `timeS`) at which the file begins a new segment: the timer
 * stood still there. A gap no longer than the recording's own steps is none, only a place to divide.
 */
export function pausesAt(breaks: readonly number[], timeS: Float64Array): Pause[] {
  const rows = [...new Set(breaks)].filter((row) => row > 0 && row < timeS.length)
  if (rows.length === 0) return []
  const usual = 2 * medianStep(timeS)
  return rows
    .map((row) => ({ fromS: timeS[row - 1]!, toS: timeS[row]! }))
    .filter(({ fromS, toS }) => toS - fromS > usual)
}

/** Seconds from one point to the next, half of them being shorter. */
export function medianStep(timeS: Float64Array): number {
  const steps = timeS
    .map((now, i) => now - timeS[i - 1]!)
    .filter((step) => step > 0)
    .sort()
  return steps[steps.length >> 1] ?? 0
}
