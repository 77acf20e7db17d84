import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Runs nine hours after the last meal, among those two hours after it. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { on }) => ({ ...run, said: { mealHoursAgo: on ? 10 : 2 } }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, said: {} })) }),
})
