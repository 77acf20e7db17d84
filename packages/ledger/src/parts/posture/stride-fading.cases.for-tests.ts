import { bySeason, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Months in which contact grows late in every long run. */
export const cases: Cases = casesOf({
  when: bySeason,
  plant: (run, { on, isLong }) => ({
    ...run,
    figures: isLong ? { contactChangeRatio: on ? 0.08 : 0.005 } : {},
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
