import type { Inputs } from './model-card.ts'

/** What every model of how far runs last is given. */
export const survivalInputs = {
  time: {
    unit: 'any',
    says: 'how far each run is known: to the event, or to its end',
    domain: [0, 1e9],
    shape: 'column',
  },
  event: {
    unit: 'index',
    says: '1 where the event came then, 0 where the run ended before it',
    domain: [0, 1],
    shape: 'column',
  },
} as const satisfies Inputs
