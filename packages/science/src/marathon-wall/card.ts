import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'marathon-wall',
  says: 'Whether a marathon was run into the wall: a quarter slower than km 5 to 20 for 5 km and more, after km 20.',
  source: 'smyth2021',
  place: 'definition of hitting the wall from 5-km splits',
  inputs: {
    distanceM: {
      unit: 'm',
      says: 'length of each split, from the start on',
      domain: [100, 10_000],
      shape: 'column',
    },
    timeS: { unit: 's', says: 'time of each split', domain: [10, 20_000], shape: 'column' },
  },
  outputs: {
    wall: { unit: 'index', says: '1 when the wall was hit, else 0' },
    lengthM: { unit: 'm', says: 'length of the longest stretch that was a quarter slower after km 20' },
    peakRatio: { unit: 'ratio', says: 'slowest split of it against the base pace' },
    meanRatio: { unit: 'ratio', says: 'the whole stretch against the base pace' },
  },
  population:
    'Over four million marathon results: 28 % of men, 17 % of women. It says that a runner faded, not why.',
  status: 'unverified',
})
