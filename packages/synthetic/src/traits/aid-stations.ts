import type { Trait } from './trait.ts'

/** A short walk to drink every twenty-five minutes or so. */
export const aidStations: Trait<'aid-stations'> = {
  id: 'aid-stations',
  says: 'Walks for half a minute at each aid station.',
  right: { none: ['no-fade'], legs: ['legs', 'cannot-tell'] },
  ask: () => ({ durationS: 8400 }),
  write({ chance }) {
    const everyS = Math.round(chance.between(1200, 1800))
    const walkS = Math.round(chance.between(25, 50))
    return { walks: (timeS) => timeS >= everyS && timeS % everyS < walkS }
  },
}
