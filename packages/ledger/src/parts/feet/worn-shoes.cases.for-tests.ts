import { bySeason, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Months in one old pair, among those in pairs that are replaced in time. */
export const cases: Cases = casesOf({
  when: bySeason,
  plant: (run, { i, on }) => ({ ...run, gear: on ? 'Old pair' : `Pair ${Math.floor(i / 30)}` }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, gear: null })) }),
})
