import { session } from '../session.ts'
import type { Trait } from './trait.ts'

/** A brisk middle between two slow ends: the cool-down looks like a fade. */
export const warmUpAndCoolDown: Trait<'warm-up-and-cool-down'> = {
  id: 'warm-up-and-cool-down',
  says: 'A slow start, a brisk hour, a slow end.',
  right: { none: ['no-fade', 'paced-so', 'cannot-tell'] },
  ask: () => ({ durationS: 5100, intensityRatio: 1.05 }),
  write({ durationS, chance }) {
    const warmUpS = Math.round(chance.between(600, 1000))
    const coolDownS = Math.round(chance.between(600, 1100))
    return session(
      [
        { durationS: warmUpS, speedRatio: 0.86, intensity: 'warm-up' },
        {
          durationS: durationS - warmUpS - coolDownS,
          speedRatio: chance.between(1.04, 1.1),
          intensity: 'active',
        },
        { durationS: coolDownS, speedRatio: 0.84, intensity: 'cool-down' },
      ],
      false,
    )
  },
}
