import { type Cases, casesOf, ofLate } from '../../testing/histories.for-tests.ts'

/** Half a year in which the same place hurts from the same minute on, until standing still, after one of other pains. */
export const cases: Cases = casesOf({
  when: ofLate,
  plant: (run, { i, on, isLong }) => ({
    ...run,
    said: {
      pains:
        on && isLong
          ? [{ region: 'calf-outer', side: 'right', fromMin: 42, easedOnStopping: true, kind: 'cramp' }]
          : [{ region: 'heel', side: 'left', fromMin: 5 + (i % 50) }],
    },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, said: {} })) }),
})
