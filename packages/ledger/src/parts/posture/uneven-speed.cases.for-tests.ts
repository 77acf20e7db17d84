import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Long runs with twice the usual ups and downs in the first half hour. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { on, isLong }) => ({
    ...run,
    figures: { speedVariationFirstRatio: on && isLong ? 0.1 : 0.05 },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
