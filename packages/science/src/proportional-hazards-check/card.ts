import { defineCard } from '../model-card.ts'
import { survivalInputs } from '../survival-inputs.ts'

export const card = defineCard({
  id: 'proportional-hazards-check',
  says: 'Whether what goes with the event is the same early and late.',
  source: 'grambschTherneau1994',
  place: 'scaled Schoenfeld residuals against time itself, one covariate at a time; ties after Efron',
  inputs: {
    ...survivalInputs,
    covariates: {
      unit: 'any',
      says: 'as many numbers a run as there are coefficients, run after run',
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
    statistic: { unit: 'any', says: 'chi squared with one degree of freedom, of each', shape: 'column' },
    p: { unit: 'ratio', says: 'chance of as much change where there is none, of each', shape: 'column' },
    thirds: {
      unit: 'any',
      says: 'coefficient in the early, the middle and the late third of the events, covariate after covariate',
      shape: 'column',
    },
  },
  population: 'Mathematics. NaN with fewer than six events.',
  status: 'verified',
  composes: ['cox-regression'],
})
