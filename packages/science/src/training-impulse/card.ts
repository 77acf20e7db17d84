import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'training-impulse',
  says: 'How much a run asked of the heart: minutes, weighed by how far the heart was from rest.',
  source: 'banister1991',
  place: 'sum of minutes · x · A · exp(B x), x the share of the heart-rate reserve',
  inputs: {
    minutes: {
      unit: 'any',
      says: 'length of each stretch, in minutes',
      domain: [0, 10_000],
      shape: 'column',
    },
    reserveRatio: {
      unit: 'ratio',
      says: 'share of the way from resting to maximum heart rate in it',
      domain: [-0.2, 1.2],
      shape: 'column',
    },
    female: { unit: 'index', says: '1 for women, 0 for men; between where it is not known', domain: [0, 1] },
  },
  outputs: { impulse: { unit: 'any', says: 'arbitrary; to be compared with other runs of the same runner' } },
  population:
    'Weights of men and of women are those of their mean lactate curves. Summed stretch by stretch: from the mean heart rate of a run it comes out too low.',
  status: 'verified',
})
