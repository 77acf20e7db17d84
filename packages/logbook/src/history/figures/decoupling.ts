import type { Figure } from '../figure.ts'

export const decoupling: Figure = {
  id: 'decoupling',
  unit: 'ratio',
  of: ({ decoupling: ratio }) => ratio ?? undefined,
  without: () => 'no heart rate that can be trusted early and late, so no decoupling',
  words: { subject: 'Decoupling is', more: 'higher', less: 'lower' },
  say: (change) => ({ number: change.toFixed(3), unit: '' }),
}
