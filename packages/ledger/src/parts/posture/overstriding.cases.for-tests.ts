import { byChance, type Cases, casesOf, drawn } from '../../testing/histories.for-tests.ts'

/** Runs that begin with steps 4 % longer than usual at that speed. */
export const cases: Cases = casesOf({
  comparedWith: 'yourself',
  when: byChance,
  plant: (run, { i, on }) => ({
    ...run,
    figures: {
      speedFreshMps: 2.8 + 0.3 * drawn(i, 1),
      cadenceFreshSpm: (on ? 165 : 172) * (1 + 0.004 * drawn(i, 2)),
    },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
