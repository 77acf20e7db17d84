import { repetitions, session } from '../session.ts'
import type { Trait } from './trait.ts'

/** Twelve times 400 m or so, with laps and workout steps in the file. */
export const shortIntervals: Trait<'short-intervals'> = {
  id: 'short-intervals',
  says: 'Twelve quick repetitions of 400 m with a jog between, from a workout on the watch.',
  right: { none: ['no-fade', 'paced-so', 'cannot-tell'] },
  ask: () => ({ durationS: 4200, intensityRatio: 1 }),
  write: ({ durationS, chance }) =>
    session(
      repetitions({
        totalS: durationS,
        count: 12,
        warmUp: { durationS: 900, speedRatio: 0.92 },
        work: { durationS: Math.round(chance.between(84, 108)), speedRatio: chance.between(1.28, 1.38) },
        recovery: { durationS: Math.round(chance.between(75, 105)), speedRatio: 0.7 },
        coolDownRatio: 0.88,
      }),
      true,
    ),
}
