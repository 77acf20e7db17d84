import { type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** A long run every 24 days, and hardly one of half its length between. */
export const cases: Cases = casesOf({
  when: (i) => i % 12 === 11,
  plant: (run, { isLong, on }) => ({ ...run, distanceM: on ? 26_000 : isLong ? 11_000 : 8000 }),
  hide: (history) => ({ ...history, runs: history.runs.slice(-6) }),
})
