import type { JudgementReason } from './judgement.ts'
import type { Known } from './known.ts'
import type { VerdictSettings } from './settings/index.ts'
import type { View } from './view.ts'

export interface Decision {
  readonly kind: 'faded' | 'no-fade' | 'cannot-tell'
  readonly reason: JudgementReason | null
  /** Loss from which it is a fade in this run, per cent. */
  readonly thresholdPercent: number
}

/** Verdict sheet 2.6. Hills and structure ask for a larger loss. */
export function fadedOrNot(view: View, count: number, known: Known, settings: VerdictSettings): Decision {
  const { fading, hills } = settings
  const { percent, gapPercent, rawPercent, hillyShare } = view.fade
  const hilly = hillyShare > hills.hillyShare
  const thresholdPercent =
    fading.thresholdPercent +
    (hilly ? fading.hillyPercent : 0) +
    (view.structured ? fading.structuredPercent : 0)
  const decide = (kind: Decision['kind'], reason: JudgementReason | null = null) => ({
    kind,
    reason,
    thresholdPercent,
  })

  // Where the runner says what it was, a loss need not be told from hills and repetitions.
  if (known.runnerSaid?.stoppedBy && percent >= fading.thresholdPercent)
    return { kind: 'faded', reason: null, thresholdPercent: fading.thresholdPercent }
  if (view.walkedLate) return decide('cannot-tell', 'walked-late')
  if (percent < fading.kickPercent && view.late.kickOverBaseline && count < fading.kickEpochs)
    return decide('no-fade', 'small-with-a-final-kick')
  const edge = view.structured || hilly ? thresholdPercent : thresholdPercent - fading.softPercent
  if (percent < edge) {
    const hiddenByHills =
      hillyShare > hills.rawPaceShare &&
      gapPercent > thresholdPercent + fading.hillyGapExcess &&
      rawPercent > fading.hillyRawPercent
    return percent > fading.unclearPercent || hiddenByHills
      ? decide('cannot-tell', 'structured-or-hilly-fade-unclear')
      : decide('no-fade')
  }
  if (view.structured) return decide('cannot-tell', 'structured-session')
  // A loss that only the grade correction sees may be the correction's.
  return rawPercent < hills.leastRawPercent
    ? decide('cannot-tell', 'structured-or-hilly-fade-unclear')
    : decide('faded')
}
