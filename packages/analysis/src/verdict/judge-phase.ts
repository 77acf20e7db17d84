import type { Body } from './body.ts'
import { ineligible } from './eligibility.ts'
import type { Epochs } from './epochs.ts'
import { fadedOrNot } from './faded-or-not.ts'
import type { Answers, JudgementReason, Signs } from './judgement.ts'
import type { Known } from './known.ts'
import { legIndex } from './leg-index.ts'
import { type Loss, lossOf } from './loss.ts'
import type { VerdictSettings } from './settings/index.ts'
import { type View, viewOf } from './view.ts'

/** What one grid of epochs shows. Null where it did not get so far. */
export interface Phase {
  readonly epochs: Epochs
  readonly reason: JudgementReason | null
  readonly view: View | null
  readonly loss: Loss | null
  /** The five answers of this phase (p5). */
  readonly answers: Answers
  /** NaN where no cause can be named. */
  readonly index: number
}

/** Verdict sheet 2.3 to 2.8 on one grid of epochs. */
export function judgePhase(epochs: Epochs, body: Body, known: Known, settings: VerdictSettings): Phase {
  const barred = ineligible(epochs, settings.eligibility)
  if (barred) return { ...phaseOf(epochs, cannotTell), reason: barred }
  const view = viewOf(epochs, known, settings)
  const { kind, reason, thresholdPercent } = fadedOrNot(view, epochs.count, known, settings)
  if (kind === 'no-fade') return { ...phaseOf(epochs, noFade), view, reason }
  if (kind === 'cannot-tell') return { ...phaseOf(epochs, cannotTell), view, reason }
  const loss = lossOf(epochs, view, body, known, settings)
  const { softPercent } = settings.fading
  const faded = Math.max(
    0,
    Math.min(1, (view.fade.percent - thresholdPercent + softPercent) / (2 * softPercent)),
  )
  return {
    epochs,
    reason: loss.signs ? null : 'no-heart-rate-and-no-contact-time',
    view,
    loss,
    answers: answersOf(loss.signs, faded),
    index: loss.signs ? legIndex(loss.signs, view.fade, settings.index) : Number.NaN,
  }
}

const phaseOf = (epochs: Epochs, answers: Answers): Phase => ({
  epochs,
  reason: null,
  view: null,
  loss: null,
  answers,
  index: Number.NaN,
})

const noFade: Answers = { legs: 0, heartLungs: 0, pacedSo: 0, noFade: 1, cannotTell: 0 }
const cannotTell: Answers = { legs: 0, heartLungs: 0, pacedSo: 0, noFade: 0, cannotTell: 1 }

/** @param faded how surely there is a fade at all, 0 to 1 (the sheet's s) */
function answersOf(signs: Signs | null, faded: number): Answers {
  if (!signs) return { ...noFade, noFade: 1 - faded, cannotTell: faded }
  return {
    legs: faded * signs.legs,
    heartLungs: faded * signs.heartLungs,
    pacedSo: faded * signs.pacedSo,
    noFade: 1 - faded,
    cannotTell: 0,
  }
}
