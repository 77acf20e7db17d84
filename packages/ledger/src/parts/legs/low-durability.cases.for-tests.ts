import { type Cases, casesOf, ofLate } from '../../testing/histories.for-tests.ts'

/** Half a year in which races over 10 km and a half go far worse than those over 3 and 5 km, after one in which they go well. */
export const cases: Cases = casesOf({
  when: ofLate,
  plant: (run, { i, on }) => ({
    ...run,
    figures:
      i % 4 === 1
        ? {
            aboveThresholdRatio: 0.5,
            fastest3000Mps: on ? 4.6 : 4.3,
            fastest5000Mps: on ? 4.5 : 4.15,
            fastest10000Mps: 3.97,
            fastestHalfMps: 3.8,
          }
        : {},
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
