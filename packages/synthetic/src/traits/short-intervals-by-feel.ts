import { repetitions, session } from '../session.ts'
import type { Trait } from './trait.ts'

/** Quick repetitions that only the pace betrays. */
export const shortIntervalsByFeel: Trait<'short-intervals-by-feel'> = {
  id: 'short-intervals-by-feel',
  says: 'Quick repetitions of a minute or two without any lap.',
  right: { none: ['no-fade', 'paced-so', 'cannot-tell'] },
  ask: () => ({ durationS: 4500, intensityRatio: 1 }),
  write: ({ durationS, chance }) =>
    session(
      repetitions({
        totalS: durationS,
        count: 14,
        warmUp: { durationS: 1080, speedRatio: 0.95 },
        work: { durationS: Math.round(chance.between(60, 120)), speedRatio: chance.between(1.25, 1.35) },
        recovery: { durationS: Math.round(chance.between(60, 90)), speedRatio: 0.75 },
        coolDownRatio: 0.9,
      }),
      false,
    ),
}
