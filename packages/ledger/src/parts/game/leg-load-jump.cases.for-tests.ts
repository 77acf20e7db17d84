import { type Cases, casesOf, nowAndThen } from '../../testing/histories.for-tests.ts'

/** A few weeks with several times the load of the month before. */
export const cases: Cases = casesOf({
  when: nowAndThen,
  plant: (run, { i, isLong, planted }) => ({
    ...run,
    figures: { legLoad: planted && (i % 18 === 9 || i % 18 === 10) ? 6 : isLong ? 2 : 0.75 },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
