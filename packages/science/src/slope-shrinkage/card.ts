import { defineCard } from '../model-card.ts'

export const card = defineCard({
  id: 'slope-shrinkage',
  says: "A runner's own slope of a stride measure against speed (both as logarithms), drawn towards what is usual.",
  source: 'ours',
  place: 'conjugate normal prior on the slope of a straight line',
  inputs: {
    speedMps: { unit: 'm/s', says: 'speeds', domain: [0.5, 12.5], shape: 'column' },
    measure: {
      unit: 'any',
      says: 'the measure at each speed: cadence, contact time…',
      domain: [1e-6, 1e6],
      shape: 'column',
    },
    priorSlope: { unit: 'ratio', says: 'usual slope: -0.36 contact time, 0.09 cadence', domain: [-5, 5] },
    priorSpread: { unit: 'ratio', says: 'standard deviation of slopes between people', domain: [1e-6, 5] },
    noise: {
      unit: 'ratio',
      says: 'standard deviation of the measure about the line, as a logarithm',
      domain: [1e-6, 5],
    },
  },
  outputs: {
    leastSquaresSlope: { unit: 'ratio', says: 'slope of these points alone' },
    slope: { unit: 'ratio', says: 'slope after shrinkage' },
    spread: { unit: 'ratio', says: 'its standard deviation' },
  },
  population: 'Usual slopes from 1,193 runs of 13 people (cadence), 148 of 5 (contact time).',
  status: 'ours',
})
