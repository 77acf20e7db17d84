import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Long runs that begin with left and right three points further apart than usual. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { on, isLong }) => ({ ...run, figures: { balanceFreshRatio: on && isLong ? 0.035 : 0.005 } }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
