import { type Cases, casesOf, ofLate } from '../../testing/histories.for-tests.ts'

/** Months in which the same place hurts from the same minute on, until standing still. */
export const cases: Cases = casesOf({
  when: ofLate,
  plant: (run, { on, isLong }) => ({
    ...run,
    said: {
      pains:
        on && isLong
          ? [{ region: 'calf-outer', side: 'right', fromMin: 42, easedOnStopping: true, kind: 'cramp' }]
          : [],
    },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, said: {} })) }),
})
