import { bySeason, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Months in which ferritin was empty, among those in which there was enough. */
export const cases: Cases = casesOf({
  when: bySeason,
  plant: (run) => run,
  checkIn: ({ on }) => ({ blood: { ferritinUgPerL: { amount: on ? 11 : 60, labLow: 15, labHigh: 150 } } }),
  hide: (history) => ({ ...history, checkIns: [] }),
})
