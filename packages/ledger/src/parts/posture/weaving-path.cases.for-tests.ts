import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Long runs in crowds, among those on open roads. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { on, isLong }) => ({ ...run, said: { weaving: on && isLong } }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, said: {} })) }),
})
