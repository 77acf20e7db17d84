import { byChance, type Cases, casesOf, drawn } from '../../testing/histories.for-tests.ts'

/** Runs that begin with an eighth more bounce than usual at that speed. */
export const cases: Cases = casesOf({
  comparedWith: 'yourself',
  when: byChance,
  plant: (run, { i, on }) => ({
    ...run,
    figures: {
      speedFreshMps: 2.8 + 0.3 * drawn(i, 1),
      bounceM: (on ? 0.09 : 0.08) * (1 + 0.004 * drawn(i, 2)),
    },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
