import { byChance, type Cases, casesOf } from '../testing/histories.for-tests.ts'

/** A few long runs at 2000 m. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { on, isLong }) => ({ ...run, figures: { altitudeM: on && isLong ? 2000 : 100 } }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
