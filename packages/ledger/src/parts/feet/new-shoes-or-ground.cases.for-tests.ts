import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Long runs in a pair that is new that day, among those in one that is run in. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { i, on, isLong }) => ({
    ...run,
    gear: on && isLong ? `New ${i}` : `Pair ${Math.floor(i / 60)}`,
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, gear: null })) }),
})
