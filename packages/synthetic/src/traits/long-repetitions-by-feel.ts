import { repetitions, session } from '../session.ts'
import type { Trait } from './trait.ts'

/** Verdict sheet 5.3: regular repetitions of five minutes and more slip through a running median. */
export const longRepetitionsByFeel: Trait<'long-repetitions-by-feel'> = {
  id: 'long-repetitions-by-feel',
  says: 'Repetitions of five to eight minutes without any lap, and a cool-down.',
  right: { none: ['no-fade', 'paced-so', 'cannot-tell'] },
  ask: () => ({ durationS: 5400, intensityRatio: 1 }),
  write({ durationS, chance }) {
    const workS = Math.round(chance.between(300, 480))
    const recoveryS = Math.round(chance.between(150, 200))
    return session(
      repetitions({
        totalS: durationS,
        count: Math.floor((durationS - 900 - 720) / (workS + recoveryS)),
        warmUp: { durationS: 900, speedRatio: 0.93 },
        work: { durationS: workS, speedRatio: chance.between(1.15, 1.24) },
        recovery: { durationS: recoveryS, speedRatio: 0.84 },
        coolDownRatio: 0.9,
      }),
      false,
    )
  },
}
