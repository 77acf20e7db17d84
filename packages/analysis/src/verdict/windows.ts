import { median } from '@freshlegs/science'
import type { VerdictSettings } from './settings/index.ts'

/** Epochs [from, to). */
export interface Window {
  readonly from: number
  readonly to: number
}

export interface Baseline extends Window {
  /** Median ln speed in it (bv). */
  readonly level: number
}

export interface Late extends Window {
  /** Median ln speed in it. */
  readonly level: number
  /** Faster at the very end than in the late rest: left out of the window. */
  readonly kick: boolean
  /** Faster at the very end than in the baseline: something was left (kickBase). */
  readonly kickOverBaseline: boolean
}

/**
 * The fresh part: of all windows of a fifth of the run that lie early but not at the very start, the one with the
 * highest median pace (verdict sheet 2.4). It skips a warm-up and sees a start that was too fast.
 *
 * @param pace ln of grade-adjusted speed by epoch (y)
 */
export function baselineWindow(pace: Float64Array, settings: VerdictSettings['baseline']): Baseline {
  const n = pace.length
  const length = Math.max(settings.fewestEpochs, Math.round(settings.share * n))
  const first = Math.min(settings.skipEpochs, Math.floor(settings.skipShare * n))
  const last = Math.max(first, Math.floor(settings.centreShare * n) - Math.floor(length / 2))
  let best: Baseline = { from: first, to: first + length, level: Number.NEGATIVE_INFINITY }
  for (let from = first; from <= last; from++) {
    const level = median(pace.subarray(from, from + length))
    if (level > best.level) best = { from, to: from + length, level }
  }
  return best
}

/** The last fifth of the run, without a final kick (verdict sheet 2.4). */
export function lateWindow(pace: Float64Array, baseline: Baseline, settings: VerdictSettings['late']): Late {
  const n = pace.length
  const length = Math.max(settings.fewestEpochs, Math.round(settings.share * n))
  const final = median(pace.subarray(n - settings.kickEpochs))
  const before = median(pace.subarray(n - length, n - settings.kickEpochs))
  const kick = final - before > settings.kickGain
  const to = kick ? n - settings.kickEpochs : n
  const from = to - length
  return {
    from,
    to,
    level: median(pace.subarray(from, to)),
    kick,
    kickOverBaseline: final - baseline.level > settings.kickOverBaseline,
  }
}
