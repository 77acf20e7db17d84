import type { Inputs } from './model-card.ts'

/** What a regression is given that draws its coefficients to what was thought before. */
export const priorInputs = {
  priorMeans: {
    unit: 'any',
    says: 'what each coefficient is drawn towards',
    domain: [-20, 20],
    shape: 'column',
  },
  theta: {
    unit: 'any',
    says: 'how strongly: one over the variance of the prior; 0 draws to nothing',
    domain: [0, 1e6],
  },
} as const satisfies Inputs
