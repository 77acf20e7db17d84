import { bySeason, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Months in which less than half is easy. */
export const cases: Cases = casesOf({
  when: bySeason,
  plant: (run, { on }) => ({ ...run, figures: { easyRatio: on ? 0.3 : 0.9 } }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
