import type { Limiter, StoppedBy } from '@freshlegs/domain'
import type { Averaged } from './average-phases.ts'
import type { JudgementReason } from './judgement.ts'
import type { VerdictSettings } from './settings/index.ts'

/** One word out of five, and why where it needs a word (verdict sheet 2.9). */
export function answerOf(
  averaged: Averaged,
  settings: VerdictSettings['answer'],
  stoppedBy?: StoppedBy,
): Answer {
  const { answers, signs, cannotTellBecause } = averaged
  if (answers.cannotTell >= settings.cannotTell) return { limiter: 'cannot-tell', reason: cannotTellBecause }
  if (answers.noFade >= settings.noFade * (1 - answers.cannotTell))
    return { limiter: 'no-fade', reason: averaged.noFadeBecause }
  // Neither legs nor lungs were asked all they had.
  if (stoppedBy === 'stomach') return { limiter: 'cannot-tell', reason: 'stopped-by-stomach' }
  if (!signs) return { limiter: 'cannot-tell', reason: cannotTellBecause }
  const [cause, strength] = strongest([
    ['legs', signs.legs],
    ['heart-lungs', signs.heartLungs],
    ['paced-so', signs.pacedSo],
  ])
  const next = Math.max(...Object.values(signs).filter((other) => other !== strength))
  const enough = averaged.walkingMakesTheFade ? settings.causeWalking : settings.cause
  if (strength >= enough && strength - next >= settings.lead) return { limiter: cause, reason: null }
  return {
    limiter: 'cannot-tell',
    reason: signs.pacedSo < settings.notByChoice ? 'legs-or-heart-lungs' : 'evidence-divided',
  }
}

export interface Answer {
  readonly limiter: Limiter
  readonly reason: JudgementReason | null
}

const strongest = (causes: readonly (readonly [Limiter, number])[]) =>
  causes.reduce((best, cause) => (cause[1] > best[1] ? cause : best))
