import { type Cases, casesOf, nowAndThen } from '../../testing/histories.for-tests.ts'

/** A few runs of 30 km among those of 21. */
export const cases: Cases = casesOf({
  when: nowAndThen,
  plant: (run, { on }) => ({ ...run, distanceM: on ? 30_000 : run.distanceM }),
  hide: (history) => ({ ...history, runs: history.runs.slice(-1) }),
})
