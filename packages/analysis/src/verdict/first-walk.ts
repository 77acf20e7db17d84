import type { OnsetEpoch } from './onset.ts'
import type { Baseline, Late } from './windows.ts'

/**
 * The onset where running held but more and more was walked: the first minute after the fresh part that was mostly
 * walked. Pace has no ramp to fit there.
 */
export function firstWalk(walkRatio: Float64Array, baseline: Baseline, late: Late): OnsetEpoch {
  const first = walkRatio.findIndex((share, epoch) => epoch >= baseline.to && share >= 0.5)
  const epoch = first < 0 || first > late.from ? late.from : first
  return { epoch, ramp: Math.max(1, late.from - epoch) }
}
