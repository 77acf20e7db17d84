import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'decoupling',
  says: 'How much more heart rate a metre costs late than early, and how much of that is the heart rate itself.',
  source: 'smyth2022',
  place: 'definition of decoupling; classes and onset in the results. The share is ours',
  inputs: {
    referenceHeartRateBpm: {
      unit: 'bpm',
      says: 'heart rate of the reference stretch (km 5 to 10)',
      domain: [60, 230],
    },
    referenceSpeedMps: { unit: 'm/s', says: 'its speed', domain: [0.8, 7] },
    heartRateBpm: { unit: 'bpm', says: 'heart rate of the late stretch (km 35 to 40)', domain: [60, 230] },
    speedMps: { unit: 'm/s', says: 'its speed', domain: [0.8, 7] },
  },
  outputs: {
    decoupling: { unit: 'ratio', says: 'rises when heart rate climbs and when pace falls; cannot say which' },
    heartRateShare: {
      unit: 'ratio',
      says: 'how much of it is heart rate; below 0.25 speaks for legs, above 0.6 for heart, lungs or heat, negative: heart rate fell',
    },
    grade: { unit: 'index', says: '0 low (below 1.1), 1 moderate, 2 high (1.2 and more)' },
  },
  population: '82,303 marathon runners: 1.16 ± 0.22 on average, first above 1.025 at 25 ± 10 km.',
  status: 'verified',
})
