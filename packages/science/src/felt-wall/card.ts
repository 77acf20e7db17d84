import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'felt-wall',
  says: 'Whether a marathon looks like those whose runners said afterwards that they hit the wall.',
  source: 'dublin2020',
  place: 'abstract: slowest split 11 % (1 km) or 7.3 % (5 km) slower than the mean of the others',
  inputs: {
    splitM: { unit: 'm', says: 'length of the splits: 1000 or 5000', domain: [1000, 5000] },
    paceSPerKm: { unit: 's/km', says: 'pace of each split', domain: [150, 1800], shape: 'column' },
  },
  outputs: {
    excessRatio: { unit: 'ratio', says: 'slowest split against the mean of the others' },
    spreadRatio: { unit: 'ratio', says: 'standard deviation of the splits over their mean' },
    felt: {
      unit: 'index',
      says: '1 when the slowest split is over the line, else 0. Ratio for: 2.5 (1 km), 2.8 (5 km)',
    },
    feltBySpread: {
      unit: 'index',
      says: '1 when the spread is over its line, else 0. Ratio for: 4.1 (1 km), 2.4 (5 km)',
    },
  },
  population: 'Dublin 2018, 83 runners. Finds all who felt it, and four in ten who did not.',
  status: 'verified',
})
