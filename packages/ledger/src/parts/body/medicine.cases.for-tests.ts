import { type Cases, casesOf, ofLate } from '../../testing/histories.for-tests.ts'

/** A medicine that was begun 34 weeks ago. */
export const cases: Cases = casesOf({
  when: ofLate,
  plant: (run) => run,
  history: (on) => ({
    interview: on ? { medicine: ['statin'], 'medicine-weeks': 34 } : { medicine: ['none'] },
  }),
  hide: (history) => ({ ...history, interview: {} }),
})
