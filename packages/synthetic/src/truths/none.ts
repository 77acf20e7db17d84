import type { Truth } from './truth.ts'

/** Nothing fades. */
export const none: Truth<'none'> = {
  id: 'none',
  says: 'The runner keeps the pace to the end.',
  limiter: 'no-fade',
  intensityRatio: [0.95, 1.12],
  draw: () => ({
    onsetRatio: NaN,
    rampS: NaN,
    lossRatio: 0,
    heartRateFollow: 0,
    contactRatio: 0,
    cadenceRatio: 0,
    balanceRatio: 0,
  }),
}
