import type { Trait } from './trait.ts'

/**
 * Verdict sheet 5.2b: a slow runner whose heart rate is low and flat while pace and stride decay together.
 * Sizes are ours.
 */
export const slowAndFlat: Trait<'slow-and-flat'> = {
  id: 'slow-and-flat',
  says: 'A slow runner whose pace and stride decay together at a low, flat heart rate.',
  right: { legs: ['legs', 'cannot-tell'], none: ['no-fade'] },
  ask: (runner) => ({
    durationS: 9000,
    intensityRatio: 0.92,
    effect: {
      onsetRatio: 0.4,
      rampS: 3600,
      lossRatio: 0.18,
      heartRateFollow: 0.4,
      contactRatio: 0.07,
      cadenceRatio: -0.05,
    },
    runner: {
      ...runner,
      easySpeedMps: Math.min(2.5, runner.easySpeedMps),
      heart: { ...runner.heart, easyBpm: 0.69 * runner.athlete.heartRateMaxBpm, driftBpm: 3 },
    },
  }),
  write: () => ({}),
}
