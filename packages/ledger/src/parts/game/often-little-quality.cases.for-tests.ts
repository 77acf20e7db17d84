import { bySeason, type Cases, casesOf, dayAt } from '../../testing/histories.for-tests.ts'

/** Seasons with a run every day, all of them easy, between those with one every other day. */
export const cases: Cases = casesOf({
  when: bySeason,
  plant(run, { at, on }) {
    const easy = { ...run, figures: { easyRatio: 0.98 } }
    return on
      ? [easy, { ...easy, id: `${run.id}-more`, day: dayAt(at + 1), movingS: 1500, distanceM: 4000 }]
      : easy
  },
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
