import type { Truth } from './truth.ts'

/**
 * The legs give out: pace ramps down while the heart holds, contact grows longer and steps fewer than the speed
 * explains. Contact +5 %, cadence -2 %, balance .8 points from the sheet's generator (running sheet 1.5), loss
 * round its 10 %. Drift hides about .1 of how far heart rate follows, so that .1 to .25 is left to be measured, as
 * in the gradual fades of verdict sheet 3.3. Ranges are ours.
 */
export const legs: Truth<'legs'> = {
  id: 'legs',
  says: 'The legs give out, and the heart still has room.',
  limiter: 'legs',
  intensityRatio: [1.04, 1.12],
  draw: (chance) => ({
    onsetRatio: chance.between(0.45, 0.6),
    rampS: chance.between(900, 2100),
    lossRatio: chance.between(0.08, 0.15),
    heartRateFollow: chance.between(0.2, 0.36),
    contactRatio: chance.between(0.035, 0.065),
    cadenceRatio: -chance.between(0.01, 0.03),
    balanceRatio: chance.between(0.004, 0.012),
  }),
}
