import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Long runs in the hills, among those on the flat. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { on, isLong }) => ({ ...run, descentM: on && isLong ? 700 : (4 * run.distanceM) / 1000 }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, descentM: NaN })) }),
})
