import { repetitions, session } from '../session.ts'
import type { Trait } from './trait.ts'

/** Five-minute repetitions with laps and steps. */
export const longRepetitions: Trait<'long-repetitions'> = {
  id: 'long-repetitions',
  says: 'Six repetitions of five minutes with three easy ones between, from a workout on the watch.',
  right: { none: ['no-fade', 'paced-so', 'cannot-tell'] },
  ask: () => ({ durationS: 5100, intensityRatio: 1 }),
  write: ({ durationS, chance }) =>
    session(
      repetitions({
        totalS: durationS,
        count: 6,
        warmUp: { durationS: 900, speedRatio: 0.93 },
        work: { durationS: 300, speedRatio: chance.between(1.18, 1.26) },
        recovery: { durationS: 180, speedRatio: 0.82 },
        coolDownRatio: 0.9,
      }),
      true,
    ),
}
