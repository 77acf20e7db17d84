import type { Trait } from './trait.ts'

/** Verdict sheet 5.2b: legs that go so slowly that the onset is found far too early. */
export const twoHourRamp: Trait<'two-hour-ramp'> = {
  id: 'two-hour-ramp',
  says: 'The legs go over two hours, a little every minute.',
  right: { legs: ['legs', 'cannot-tell'] },
  ask: () => ({
    durationS: 13_800,
    intensityRatio: 1.03,
    effect: { onsetRatio: 0.33, rampS: 7200, lossRatio: 0.19 },
  }),
  write: () => ({}),
}
