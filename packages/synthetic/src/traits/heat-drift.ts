import type { Trait } from './trait.ts'

/** Heart rate climbs at equal pace: 12 to 18 bpm an hour beyond the usual (ours; running sheet 1.1 for the sign). */
export const heatDrift: Trait<'heat-drift'> = {
  id: 'heat-drift',
  says: 'Keeps the pace in the heat while heart rate climbs.',
  right: { none: ['no-fade'] },
  ask: () => ({ durationS: 6600, intensityRatio: 1 }),
  write({ chance }) {
    const perHour = chance.between(12, 18)
    return { heartRateBpm: (timeS) => (perHour * timeS) / 3600, temperatureC: (timeS) => 8 + timeS / 1800 }
  },
}
