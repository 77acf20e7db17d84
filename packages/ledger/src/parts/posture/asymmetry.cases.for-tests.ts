import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Runs that begin with left and right three points further apart than usual. */
export const cases: Cases = casesOf({
  comparedWith: 'yourself',
  when: byChance,
  plant: (run, { on }) => ({ ...run, figures: { balanceFreshRatio: on ? 0.035 : 0.005 } }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
