import type { Analysis } from '@freshlegs/analysis'
import type { Span } from '../view/run-view.ts'

/** The stretches that every finding compares: the verdict's own, or for a run too short for one the same shares of it. */
export function stretches({ judgement, run }: Pick<Analysis, 'judgement' | 'run'>): {
  /** The steady, fresh part: for pace and stride. */
  readonly fresh: Span
  /** Just before the fade, when heart rate has settled; the fresh part where nothing faded. */
  readonly before: Span
  readonly late: Span
} {
  const { windows } = judgement
  if (windows) return { fresh: windows.baseline, before: windows.before, late: windows.late }
  const endS = run.timeS.at(-1) ?? 0
  const early = { fromS: warmUpRatio * endS, toS: earlyUntilRatio * endS }
  return {
    fresh: early,
    before: early,
    late: { fromS: lateFromRatio * endS, toS: endS },
  }
}

// The verdict's shares (sheet 2.4), without its minimum lengths.
const warmUpRatio = 0.15
const earlyUntilRatio = 0.45
const lateFromRatio = 0.8
