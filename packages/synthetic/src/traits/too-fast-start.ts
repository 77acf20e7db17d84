import type { Trait } from './trait.ts'

/** Carried away by the crowd, then sensible. */
export const tooFastStart: Trait<'too-fast-start'> = {
  id: 'too-fast-start',
  says: 'Starts too fast, and settles within a quarter of an hour.',
  right: { none: ['no-fade', 'paced-so'] },
  write({ chance }) {
    const excess = chance.between(0.08, 0.14)
    const fastS = chance.between(300, 600)
    return { speedRatio: (timeS) => 1 + excess * Math.min(1, Math.max(0, (fastS + 300 - timeS) / 300)) }
  },
}
