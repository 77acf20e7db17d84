import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Runs of more than three hours, and brisk, among those of two. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { on, isLong }) => ({
    ...run,
    movingS: on && isLong ? run.movingS + 5400 : run.movingS,
    elapsedS: on && isLong ? run.elapsedS + 5400 : run.elapsedS,
    figures: { speedFreshMps: 3.2, heartRateFreshBpm: on ? 168 : 150 },
    said: { carbohydrateG: isLong ? 40 : 0 },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, said: {} })) }),
})
