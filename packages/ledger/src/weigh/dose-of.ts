import type { PastRun } from '@freshlegs/domain'
import type { Dose } from './strength-of.ts'

/**
 * How much of a cause there is in some runs. A run counts by how much of the hazard it lasts through: what is there in a
 * long run matters, in a short one hardly. Null where no run tells.
 */
export function doseOf(
  among: readonly number[],
  exposures: Float64Array,
  runs: readonly PastRun[],
  shape: number,
): Dose | null {
  const telling = among.filter((run) => !Number.isNaN(exposures[run]!) && runs[run]!.movingS > 0)
  if (telling.length === 0) return null
  return {
    units: telling.map((run) => exposures[run]!),
    weights: telling.map((run) => (runs[run]!.movingS / 3600) ** shape),
  }
}
