import { bySeason, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Months in which something hurts. */
export const cases: Cases = casesOf({
  when: bySeason,
  plant: (run, { on }) => ({
    ...run,
    said: { pains: on ? [{ region: 'heel', side: 'left', strength: 4 }] : [] },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, said: {} })) }),
})
