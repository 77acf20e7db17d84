import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Long runs on 5 g of carbohydrate an hour, among those on 55. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { on, isLong }) => ({ ...run, said: { carbohydrateG: isLong ? (on ? 10 : 110) : 0 } }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, said: {} })) }),
})
