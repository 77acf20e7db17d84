import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'optimal-partitioning',
  says: 'The best cut of a series into stretches of constant level.',
  source: 'jackson2005',
  place: 'the dynamic programme; penalty of 3 sigma² ln n a stretch, ours',
  inputs: {
    values: {
      unit: 'any',
      says: 'the series, evenly spaced, nothing unknown',
      domain: [-1e9, 1e9],
      shape: 'column',
    },
    shortest: { unit: 'index', says: 'least number of values in a stretch', domain: [1, 1000], otherwise: 5 },
  },
  outputs: {
    sigma: { unit: 'any', says: 'noise, from the differences of neighbours' },
    penalty: { unit: 'any', says: 'price of one more stretch' },
    cost: { unit: 'any', says: 'cost of the best cut' },
    changes: { unit: 'index', says: 'index at which each stretch but the first begins', shape: 'column' },
  },
  population: 'Mathematics. It finds the middle of a ramp, not its beginning.',
  status: 'verified',
})
