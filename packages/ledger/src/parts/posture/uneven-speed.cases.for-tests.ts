import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Runs with twice the usual ups and downs in the first half hour. */
export const cases: Cases = casesOf({
  comparedWith: 'yourself',
  when: byChance,
  plant: (run, { on }) => ({
    ...run,
    figures: { speedVariationFirstRatio: on ? 0.1 : 0.05 },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
