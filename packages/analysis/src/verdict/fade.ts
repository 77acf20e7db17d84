import { quantile } from '@freshlegs/science'
import type { Epochs } from './epochs.ts'
import type { VerdictSettings } from './settings/index.ts'
import type { Baseline, Late, Window } from './windows.ts'

/** Loss of speed from the baseline to the late window, per cent; positive is slower. NaN is unknown. */
export interface Fade {
  /** What is believed of it. */
  readonly percent: number
  readonly gapPercent: number
  /** Of the speed over the ground. */
  readonly rawPercent: number
  /** Of the mean speed, grade-adjusted: walking that the medians do not see is in it. */
  readonly meanPercent: number
  /** Of the running bins alone, grade-adjusted. */
  readonly runningPercent: number
  /** Least of the losses between lower quartiles, between medians (believed) and between upper quartiles. */
  readonly leastPercent: number
  /** Share of epochs that are steep. */
  readonly hillyShare: number
}

/** Verdict sheet 2.4. A fade must show in raw pace too on hills, and in one of the quartiles always. */
export function fadeBetween(
  epochs: Epochs,
  pace: Float64Array,
  baseline: Baseline,
  late: Late,
  settings: VerdictSettings['hills'],
): Fade {
  const loss = (column: Float64Array, p: number) =>
    lossPercent(quantile(known(column, late), p) - quantile(known(column, baseline), p))
  const gapPercent = lossPercent(late.level - baseline.level)
  const rawPercent = loss(epochs.speedMps.map(Math.log), 0.5)
  const lower = loss(pace, 0.25)
  const upper = loss(pace, 0.75)
  const hillyShare =
    epochs.gradeRatio.filter((grade) => Math.abs(grade) > settings.steepRatio).length / epochs.count
  const onThisGround = hillyShare > settings.rawPaceShare ? Math.min(gapPercent, rawPercent) : gapPercent
  const percent = Math.min(onThisGround, Math.max(lower, upper))
  return {
    percent,
    gapPercent,
    rawPercent,
    meanPercent: 100 * (1 - mean(epochs.gradeAdjustedMps, late) / mean(epochs.gradeAdjustedMps, baseline)),
    runningPercent: loss(epochs.runningGradeAdjustedMps.map(Math.log), 0.5),
    leastPercent: Math.min(lower, percent, upper),
    hillyShare,
  }
}

const lossPercent = (change: number) => 100 * (1 - Math.exp(change))

const mean = (column: Float64Array, { from, to }: Window) =>
  column.subarray(from, to).reduce((sum, value) => sum + value, 0) / (to - from)

const known = (column: Float64Array, window: Window) =>
  column.subarray(window.from, window.to).filter((value) => !Number.isNaN(value))
