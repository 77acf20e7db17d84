import { bySeason, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Months of one cold after the other. */
export const cases: Cases = casesOf({
  when: bySeason,
  plant: (run) => run,
  checkIn: ({ on }) => ({ ill: on }),
  hide: (history) => ({ ...history, checkIns: [] }),
})
