import type { Truth } from './truth.ts'

/**
 * Heart and lungs, or heat, set the limit: pace falls while heart rate rises towards its ceiling. Loss round the
 * 6 %, contact +1 %, cadence -.2 % and balance .1 points of the sheet's generator (running sheet 1.5); heart rate
 * going up by .4 to 1 % for each per cent lost lies between the -.33 of real runs (verdict sheet 3.4) and the
 * -1.2 of the generator (4.2).
 */
export const heartLungs: Truth<'heart-lungs'> = {
  id: 'heart-lungs',
  says: 'Heart and lungs set the limit: the pace falls and heart rate climbs.',
  limiter: 'heart-lungs',
  intensityRatio: [1.14, 1.22],
  draw: (chance) => ({
    onsetRatio: chance.between(0.45, 0.6),
    rampS: chance.between(600, 1500),
    lossRatio: chance.between(0.06, 0.1),
    heartRateFollow: -chance.between(0.4, 1),
    contactRatio: chance.between(0, 0.02),
    cadenceRatio: -chance.between(0, 0.004),
    balanceRatio: chance.between(0, 0.002),
  }),
}
