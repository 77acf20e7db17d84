import type { Trait } from './trait.ts'

/** Faster all the way. */
export const progression: Trait<'progression'> = {
  id: 'progression',
  says: 'Gets faster from start to finish.',
  right: { none: ['no-fade'] },
  write: ({ durationS, chance }) => {
    const rise = chance.between(0.1, 0.18)
    return { speedRatio: (timeS) => 1 - rise / 2 + (rise * timeS) / durationS }
  },
}
