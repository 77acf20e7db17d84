import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Long runs half of which, at first, are above threshold. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { on, isLong }) => ({
    ...run,
    figures: { aboveThresholdFirstRatio: on && isLong ? 0.5 : 0.05 },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
