import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Wet long runs among dry ones. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { on }) => ({ ...run, said: { surface: 'road', wet: on } }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, said: {} })) }),
})
