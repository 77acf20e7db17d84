import { byChance, type Cases, casesOf } from '../testing/histories.for-tests.ts'

/** Hot long runs among cool ones. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { on }) => ({ ...run, figures: { temperatureC: on ? 30 : 10 } }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
