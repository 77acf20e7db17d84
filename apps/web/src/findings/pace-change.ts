import type { Analysis } from '@freshlegs/analysis'
import { known } from './known.ts'
import { medianWithin } from './median-within.ts'
import { stretches } from './stretches.ts'

/** Pace of the fresh part against the last, hills allowed for. */
export interface PaceChange {
  readonly freshMps: number
  readonly lateMps: number
  /** Per cent; below zero the last part was faster. */
  readonly lostPercent: number
}

/** The one figure that title, picture and verdict show; null where there are no two stretches to compare. */
export function paceChange(analysis: Analysis): PaceChange | null {
  const { report, run, judgement } = analysis
  const { fresh, late } = stretches(analysis)
  const { baselineSpeedMps, lateSpeedMps } = judgement.facts
  const freshMps = known(baselineSpeedMps, () => medianWithin(run.gradeAdjustedSpeedMps, run, fresh))
  const lateMps = known(lateSpeedMps, () => medianWithin(run.gradeAdjustedSpeedMps, run, late))
  if (!(freshMps > 0 && lateMps > 0)) return null
  return { freshMps, lateMps, lostPercent: agreed(report.fade.percent, 100 * (1 - lateMps / freshMps)) }
}

/**
 * The fade that was judged, where the two paces give the same but for its mean over phases. On hills it is a bound and
 * not their difference: then the difference is shown, since the paces stand beside it.
 */
function agreed(judgedPercent: number | null, shownPercent: number): number {
  return judgedPercent !== null && Math.abs(judgedPercent - shownPercent) < 2 ? judgedPercent : shownPercent
}
