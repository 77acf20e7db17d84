import { defineCard } from '../model-card.ts'
import { priorInputs } from '../prior-inputs.ts'
import { survivalInputs } from '../survival-inputs.ts'

export const card = defineCard({
  id: 'cox-regression',
  says: 'What goes with an earlier or later event, several things weighed against each other.',
  source: 'cox1972',
  place: 'partial likelihood, ties after Efron; ridge penalty theta/2 · sum (coefficient - prior mean)²',
  inputs: {
    ...survivalInputs,
    covariates: {
      unit: 'any',
      says: 'as many numbers a run as there are prior means, run after run, in the units of the coefficients',
      domain: [-1e9, 1e9],
      shape: 'column',
    },
    ...priorInputs,
  },
  outputs: {
    coefficients: {
      unit: 'any',
      says: 'natural logarithm of the hazard ratio a unit; above 0 goes with an earlier event',
      shape: 'column',
    },
    standardErrors: {
      unit: 'any',
      says: 'of the coefficients, from the curvature of the penalised likelihood',
      shape: 'column',
    },
    information: {
      unit: 'any',
      says: 'minus the curvature of the partial likelihood there, row by row, without the penalty',
      shape: 'column',
    },
    logLikelihood: { unit: 'any', says: 'partial, with all coefficients 0, and as fitted', shape: 'column' },
    events: { unit: 'index', says: 'how many events carried it' },
  },
  population:
    'Mathematics. NaN where it does not settle, where a covariate has no spread, or where there is no event.',
  status: 'verified',
})
