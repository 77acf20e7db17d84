import type { Span, Trait } from './trait.ts'

/** Red lights: a stop of a quarter to one minute every few minutes, the timer running on. */
export const stopsAtLights: Trait<'stops-at-lights'> = {
  id: 'stops-at-lights',
  says: 'Stops at traffic lights with the timer running.',
  right: { none: ['no-fade'], legs: ['legs', 'cannot-tell'] },
  write({ durationS, chance }) {
    const stops: Span[] = []
    for (let fromS = 240; fromS < durationS - 120; fromS += Math.round(chance.between(180, 540))) {
      stops.push({ fromS, toS: fromS + Math.round(chance.between(12, 60)) })
    }
    return { stops }
  },
}
