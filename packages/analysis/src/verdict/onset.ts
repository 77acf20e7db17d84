import { median } from '@freshlegs/science'
import { fitRamp } from './ramp-fit.ts'
import type { VerdictSettings } from './settings/index.ts'
import type { Baseline, Late } from './windows.ts'

/** Where the pace began to go, in epochs. */
export interface OnsetEpoch {
  readonly epoch: number
  /** Epochs until the loss was complete; 1 is a step. */
  readonly ramp: number
}

/** Flat, ramp, flat, fitted from the start of the baseline on (verdict sheet 2.7). */
export function onsetOf(
  pace: Float64Array,
  baseline: Baseline,
  late: Late,
  settings: VerdictSettings['onset'],
): OnsetEpoch {
  const depth = Math.max(settings.floorDepth, baseline.level - late.level)
  const lowest = baseline.level - settings.floorFactor * depth
  const highest = baseline.level + settings.ceiling
  const seen = pace.subarray(baseline.from, late.to)
  const smooth = seen.map((_, i) => {
    const middle = median(seen.subarray(Math.max(0, i - 1), i + 2))
    return Math.max(lowest, Math.min(highest, middle))
  })
  const step = smooth.length > settings.gridThreeFrom ? 3 : smooth.length > settings.gridTwoFrom ? 2 : 1
  const firstOfBaseline = Math.floor(settings.firstShare * (baseline.to - baseline.from))
  const ramp = fitRamp(smooth, {
    lowest: Math.max(settings.firstEpoch, firstOfBaseline),
    tail: settings.tailEpochs,
    step,
    fine: settings.shortRampEpochs,
  })
  const length = ramp.c2 - ramp.c1
  if (length < settings.slowRampEpochs) return { epoch: baseline.from + ramp.c1, ramp: length }
  // Where a slow ramp begins is anybody's guess; where it has cost something is not.
  const share = Math.min(settings.slowRampLoss / Math.max(ramp.d, 0), settings.slowRampShare)
  const unseen = Math.round(length * share)
  return { epoch: baseline.from + ramp.c1 + unseen, ramp: length - unseen }
}
