import { bySeason, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Months in which a heart beat carries less far than before. */
export const cases: Cases = casesOf({
  when: bySeason,
  plant: (run, { on, planted, i }) => ({
    ...run,
    figures: {
      heartRateFreshBpm: 140,
      // Without it, the runner gets better all the time.
      efficiencyMPerBeat: planted ? (on ? 1.1 : 1.25) : 1.2 + 0.0005 * i,
    },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
