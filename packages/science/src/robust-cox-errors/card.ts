import { defineCard } from '../model-card.ts'
import { survivalInputs } from '../survival-inputs.ts'

export const card = defineCard({
  id: 'robust-cox-errors',
  says: 'How sure the coefficients of a Cox regression are when runs of one cluster resemble each other.',
  source: 'linWei1989',
  place:
    'sandwich of the inverse information about the sum over clusters of squared score residuals; ties after Efron',
  inputs: {
    ...survivalInputs,
    covariates: {
      unit: 'any',
      says: 'as many numbers a run as there are coefficients, run after run',
      domain: [-1e9, 1e9],
      shape: 'column',
    },
    cluster: {
      unit: 'index',
      says: 'number of the cluster of each run: a week, say',
      domain: [-1e9, 1e9],
      shape: 'column',
    },
    coefficients: { unit: 'any', says: 'as fitted', domain: [-1e3, 1e3], shape: 'column' },
    theta: {
      unit: 'any',
      says: 'how strongly they were drawn to a prior: one over its variance',
      domain: [0, 1e6],
    },
  },
  outputs: {
    robust: { unit: 'any', says: 'standard errors that allow for the clusters', shape: 'column' },
    plain: {
      unit: 'any',
      says: 'the same as if all runs were independent, to compare with',
      shape: 'column',
    },
  },
  population:
    'Mathematics, for many clusters: with few events the robust errors are themselves unsure, and mostly too small.',
  status: 'verified',
  composes: ['cox-regression'],
})
