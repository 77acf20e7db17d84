import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'gps-excess',
  says: 'How much too long the noise of GPS makes a path that is summed point by point.',
  source: 'ours',
  place: 'own derivation: noise squared times (1 - correlation) over the true step',
  inputs: {
    speedMps: { unit: 'm/s', says: 'speed', domain: [1, 12.5] },
    everyS: { unit: 's', says: 'time between points', domain: [0.1, 60], otherwise: 1 },
    noiseM: { unit: 'm', says: 'standard deviation of the position on each axis', domain: [0, 20] },
    lagCorrelation: {
      unit: 'ratio',
      says: 'correlation of the noise of neighbouring points',
      domain: [0, 1],
    },
  },
  outputs: {
    excessM: { unit: 'm', says: 'extra length of each step' },
    excessRatio: { unit: 'ratio', says: 'the same as a share' },
  },
  population:
    'Holds while the noise of a step is small against the step. Watches differ: some cut corners instead.',
  status: 'ours',
})
