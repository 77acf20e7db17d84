import type { Truth } from './truth.ts'

/**
 * The runner eases off on purpose: within one to three minutes, heart rate following so that .42 or so is measured
 * behind the drift (verdict sheet 3.3, 52 abrupt slowings: .40, .14), and the stride changing with the speed alone.
 * Loss round the 9 % of the generator.
 */
export const eased: Truth<'eased'> = {
  id: 'eased',
  says: 'The runner eases off on purpose.',
  limiter: 'paced-so',
  intensityRatio: [0.98, 1.1],
  draw: (chance) => ({
    onsetRatio: chance.between(0.5, 0.7),
    rampS: chance.between(60, 180),
    lossRatio: chance.between(0.08, 0.15),
    heartRateFollow: chance.around(0.5, 0.07),
    contactRatio: 0,
    cadenceRatio: 0,
    balanceRatio: 0,
  }),
}
