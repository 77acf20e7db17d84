import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'critical-speed-pacing',
  says: 'Time over a distance when the first half is run at one speed and the rest as fast as the reserve allows.',
  source: 'ours',
  place: 'theorem of two-parameter critical speed: above it, no order of speeds is better than another',
  inputs: {
    distanceM: { unit: 'm', says: 'whole distance', domain: [800, 100_000] },
    criticalSpeedMps: { unit: 'm/s', says: 'critical speed', domain: [1.5, 7] },
    reserveM: { unit: 'm', says: "the reserve above it (D')", domain: [0, 1000] },
    firstHalfSpeedMps: { unit: 'm/s', says: 'speed of the first half', domain: [1, 8] },
  },
  outputs: { timeS: { unit: 's', says: 'time of the whole; NaN when the reserve is gone before half-way' } },
  population: 'A theorem. The reserve is taken not to refill below critical speed.',
  status: 'ours',
})
