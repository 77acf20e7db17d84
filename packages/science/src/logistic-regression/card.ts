import { defineCard } from '../model-card.ts'
import { priorInputs } from '../prior-inputs.ts'

export const card = defineCard({
  id: 'logistic-regression',
  says: 'How much each of several things changes the odds of yes against no, drawn to what was thought before.',
  source: 'leCessie1992',
  place: 'logistic likelihood; ridge penalty theta/2 · sum (coefficient - prior mean)²',
  inputs: {
    event: { unit: 'index', says: '1 for yes, 0 for no', domain: [0, 1], shape: 'column' },
    offset: {
      unit: 'any',
      says: 'logarithm of the odds that are taken for known, one a row',
      domain: [-50, 50],
      shape: 'column',
    },
    covariates: {
      unit: 'any',
      says: 'as many numbers a row as there are prior means, row after row',
      domain: [-1e6, 1e6],
      shape: 'column',
    },
    ...priorInputs,
  },
  outputs: {
    coefficients: { unit: 'any', says: 'natural logarithm of the odds ratio a unit', shape: 'column' },
    standardErrors: {
      unit: 'any',
      says: 'of the coefficients, from the curvature of the penalised likelihood',
      shape: 'column',
    },
    logLikelihood: { unit: 'any', says: 'at the prior means, and as fitted', shape: 'column' },
  },
  population:
    'Mathematics. NaN where it does not settle, as where yes and no are split apart and nothing is drawn.',
  status: 'verified',
})
