import type { Trait } from './trait.ts'

/** Fast over the last minutes. */
export const finalKick: Trait<'final-kick'> = {
  id: 'final-kick',
  says: 'Sprints home over the last minutes.',
  right: { none: ['no-fade'], legs: ['legs', 'paced-so', 'cannot-tell'] },
  write({ durationS, chance }) {
    const fromS = durationS - chance.between(150, 260)
    const kick = chance.between(1.12, 1.25)
    return { speedRatio: (timeS) => (timeS >= fromS ? kick : 1) }
  },
}
