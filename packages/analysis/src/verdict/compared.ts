import type { OnsetEpoch } from './onset.ts'
import { type Places, placesFrom } from './places.ts'
import type { VerdictSettings } from './settings/index.ts'
import { walkShare } from './walk-share.ts'
import type { Baseline, Late } from './windows.ts'

/** Which epochs are compared. */
export interface Compared {
  readonly baseline: Places
  /** Just before the fade: heart rate is compared to these. */
  readonly before: Places
  /** Late and after the onset. */
  readonly late: Places
}

/** Verdict sheet 2.8, first lines. */
export function comparedOf(
  windows: { readonly baseline: Baseline; readonly late: Late },
  onset: OnsetEpoch,
  walkRatio: Float64Array,
  { features, walkbreaks }: VerdictSettings,
): Compared {
  const { baseline, late } = windows
  // Heart rate before some 25 minutes has not settled.
  const settled = Math.min(features.settledEpoch, Math.floor(features.settledShare * walkRatio.length))
  const end = Math.max(onset.epoch, settled)
  const lossSeen = onset.epoch + Math.min(features.afterOnsetEpochs, onset.ramp)
  const past = Math.max(late.from, lossSeen)
  const after =
    late.to - past < features.fewestLate ? placesFrom(late.from, late.to) : placesFrom(past, late.to)
  const walked = walkShare(walkRatio, late) - walkShare(walkRatio, baseline) > walkbreaks.rise
  const running = placesFrom(lossSeen, late.to)
    .filter((i) => walkRatio[i]! < features.walkShare)
    .slice(-(late.to - late.from))
  const lastRunning = features.lastRunning && walked && running.length >= features.fewestLate
  return {
    baseline: placesFrom(baseline.from, baseline.to),
    before: placesFrom(Math.max(0, end - features.referenceEpochs), end),
    // A walk says little of the stride and less of the heart.
    late: lastRunning ? running : after,
  }
}
