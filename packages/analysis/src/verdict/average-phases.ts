import type { Answers, JudgementReason, Signs } from './judgement.ts'
import type { VerdictSettings } from './settings/index.ts'

/** What averaging needs of a phase. */
export interface PhaseAnswer {
  readonly answers: Answers
  readonly reason: JudgementReason | null
  /** NaN where no cause could be named. */
  readonly index: number
  readonly loss: { readonly walkingMakesTheFade: boolean } | null
}

export interface Averaged {
  readonly answers: Answers
  /** Null where fewer than half of the phases could name causes. */
  readonly signs: Signs | null
  /** Mean over the phases that have one; NaN where none has. */
  readonly index: number
  /** The most frequent reason of the phases that cannot tell, and of those without a fade; first of equals. */
  readonly cannotTellBecause: JudgementReason | null
  readonly noFadeBecause: JudgementReason | null
  readonly walkingMakesTheFade: boolean
}

/** The same run on grids shifted by a bin each: an answer must not hang on where the minutes begin (sheet 2.9). */
export function averagePhases(phases: readonly PhaseAnswer[], settings: VerdictSettings['answer']): Averaged {
  const mean = (of: (phase: PhaseAnswer) => number) =>
    phases.reduce((sum, phase) => sum + of(phase), 0) / phases.length
  const answers = {
    legs: mean(({ answers }) => answers.legs),
    heartLungs: mean(({ answers }) => answers.heartLungs),
    pacedSo: mean(({ answers }) => answers.pacedSo),
    noFade: mean(({ answers }) => answers.noFade),
    cannotTell: mean(({ answers }) => answers.cannotTell),
  }
  const indices = phases.map(({ index }) => index).filter((index) => !Number.isNaN(index))
  return {
    answers,
    signs: indices.length >= settings.phases * phases.length ? renormalised(answers) : null,
    index: indices.reduce((sum, index) => sum + index, 0) / indices.length,
    cannotTellBecause: mostFrequent(phases.filter(({ answers }) => answers.cannotTell > 0)),
    noFadeBecause: mostFrequent(phases.filter(({ answers }) => answers.noFade === 1)),
    walkingMakesTheFade: mean(({ loss }) => (loss?.walkingMakesTheFade ? 1 : 0)) > 0.5,
  }
}

function renormalised({ legs, heartLungs, pacedSo }: Answers): Signs | null {
  const all = legs + heartLungs + pacedSo
  return all > 0 ? { legs: legs / all, heartLungs: heartLungs / all, pacedSo: pacedSo / all } : null
}

function mostFrequent(phases: readonly PhaseAnswer[]): JudgementReason | null {
  const counts = new Map<JudgementReason | null, number>()
  for (const { reason } of phases) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first?.[0] ?? null
}
