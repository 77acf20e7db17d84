import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'effective-shoe-distance',
  says: 'How far a run counts for a pair of shoes: more for a heavier runner, rough ground and a fast pace.',
  source: 'ours',
  place: 'distance x mass / 70 x surface x (1 + 0.1 a minute faster than 5:00 a kilometre)',
  inputs: {
    distanceM: { unit: 'm', says: 'distance of the run', domain: [0, 1_000_000] },
    massKg: { unit: 'kg', says: 'mass of the runner', domain: [25, 250], otherwise: 70 },
    surfaceRatio: {
      unit: 'ratio',
      says: 'against asphalt: treadmill 0.85, track 0.95, gravel 1.1, trail 1.25',
      domain: [0.5, 2],
      otherwise: 1,
    },
    paceSPerKm: { unit: 's/km', says: 'pace of the run', domain: [100, 3600] },
  },
  outputs: { effectiveM: { unit: 'm', says: 'distance on asphalt of a runner of 70 kg at an easy pace' } },
  population: 'Not tested; each factor may be a fifth off.',
  status: 'ours',
})
