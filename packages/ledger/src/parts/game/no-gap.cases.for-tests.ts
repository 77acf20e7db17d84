import { type Cases, casesOf, dayAt, nowAndThen } from '../../testing/histories.for-tests.ts'

/** A hard day the day before a few of the long runs. */
export const cases: Cases = casesOf({
  when: nowAndThen,
  plant: (run, { i, at, isLong, planted }) => {
    const hardBefore = planted && i % 18 === 10
    return {
      ...run,
      day: hardBefore ? dayAt(at + 1) : run.day,
      figures: { legLoad: isLong || hardBefore ? 2 : 0.75 },
    }
  },
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
