import { defineCard } from '../model-card.ts'
import { survivalInputs } from '../survival-inputs.ts'

export const card = defineCard({
  id: 'kaplan-meier',
  says: 'How many runs last beyond a time, counting those that ended while all was still well.',
  source: 'kaplanMeier1958',
  place: 'product-limit estimate; variance by Greenwood, limits on the log-log scale',
  inputs: {
    ...survivalInputs,
    confidence: { unit: 'ratio', says: 'of the limits', domain: [0.5, 0.999], otherwise: 0.95 },
  },
  outputs: {
    time: { unit: 'any', says: 'the different times, rising', shape: 'column' },
    survival: { unit: 'ratio', says: 'share that lasts beyond each', shape: 'column' },
    lower: { unit: 'ratio', says: 'its lower limit; NaN before the first event', shape: 'column' },
    upper: { unit: 'ratio', says: 'its upper limit; NaN before the first event', shape: 'column' },
    atRisk: { unit: 'index', says: 'runs that were still going just before', shape: 'column' },
    median: {
      unit: 'any',
      says: 'half of the runs last beyond it; NaN where the curve never comes down to a half',
    },
    medianLower: { unit: 'any', says: 'its lower limit; NaN where there is none' },
    medianUpper: { unit: 'any', says: 'its upper limit; NaN where there is none' },
  },
  population:
    'Mathematics. Runs of one runner resemble each other more than those of many; limits are approximate.',
  status: 'verified',
})
