import type { Given } from '@freshlegs/analysis'

/** The same for the same, in whatever order it was written. */
export function questionOf({ athlete = {}, runnerSaid = {}, without = [], units, sha256 }: Given): string {
  const known = Object.entries(athlete).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([known, runnerSaid.stoppedBy, runnerSaid.race, without.toSorted(), units, sha256])
}
