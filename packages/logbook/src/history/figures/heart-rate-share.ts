import type { Figure } from '../figure.ts'

/** How much of the decoupling is the heart beating faster, and not the legs going slower. */
export const heartRateShare: Figure = {
  id: 'heart-rate-share',
  unit: 'ratio',
  of: ({ heartRateShare: share }) => share ?? undefined,
  without: ({ decoupling }) =>
    decoupling === null
      ? 'no heart rate that can be trusted early and late, so no decoupling'
      : 'hardly decoupled, so there is nothing to share out',
  words: { subject: 'The share of heart rate in decoupling is', more: 'larger', less: 'smaller' },
  say: (change) => ({ number: String(Math.round(100 * change)), unit: ' percentage points' }),
}
