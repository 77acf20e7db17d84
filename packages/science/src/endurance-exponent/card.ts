import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'endurance-exponent',
  says: 'How fast a runner slows with distance: the exponent of time over distance in their own bests.',
  source: 'riegel1981',
  place: 'T2 = T1 (D2/D1)^exponent; slope of ln time over ln distance by least squares',
  inputs: {
    distanceM: {
      unit: 'm',
      says: 'distances, at least two different ones',
      domain: [100, 1_000_000],
      shape: 'column',
    },
    timeS: { unit: 's', says: 'best time over each', domain: [10, 1_000_000], shape: 'column' },
  },
  outputs: {
    exponent: { unit: 'ratio', says: '1.06 in the paper; higher where long distances suffer' },
    error: { unit: 'ratio', says: 'standard error of it; NaN for two distances' },
  },
  population:
    'Men and women, 3.5 minutes to four hours. Holds for bests at full effort; training bests make it worse than it is.',
  status: 'verified',
})
