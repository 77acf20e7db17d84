import type { PastRun } from '@freshlegs/domain'
import type { Dose } from './strength-of.ts'

/**
 * How much of a cause there is in some runs, all of which tell. A run counts by how much of the hazard it lasts through:
 * what is there in a long run matters, in a short one hardly. Null where there are none.
 */
export function doseOf(
  telling: readonly number[],
  exposures: Float64Array,
  runs: readonly PastRun[],
  shape: number,
): Dose | null {
  const counting = telling.filter((run) => runs[run]!.movingS > 0)
  if (counting.length === 0) return null
  return {
    units: counting.map((run) => exposures[run]!),
    weights: counting.map((run) => (runs[run]!.movingS / 3600) ** shape),
  }
}
