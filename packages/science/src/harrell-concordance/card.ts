import { defineCard } from '../model-card.ts'
import { survivalInputs } from '../survival-inputs.ts'

export const card = defineCard({
  id: 'harrell-concordance',
  says: 'How often, of two runs, the one that was thought riskier came to the event first.',
  source: 'harrell1982',
  place: 'index C; ties in the risk count one half',
  inputs: {
    ...survivalInputs,
    risk: {
      unit: 'any',
      says: 'higher where the event was expected earlier',
      domain: [-1e9, 1e9],
      shape: 'column',
    },
  },
  outputs: {
    concordance: { unit: 'ratio', says: '0.5 is chance; below 0.6 the model explains little' },
    pairs: { unit: 'index', says: 'pairs of runs of which it is known which came first' },
  },
  population: 'Mathematics.',
  status: 'verified',
})
