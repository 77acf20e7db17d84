import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Long runs that begin at 90 % of critical speed, among those that begin at 78 %. */
export const cases: Cases = casesOf({
  when: byChance,
  plant: (run, { i, on }) => ({
    ...run,
    figures: {
      openingSpeedMps: on ? 3.5 : 3.05,
      ...(i % 5 === 0 ? { fastest400Mps: 4.6, fastest800Mps: 4.3, fastest5000Mps: 3.95 } : {}),
    },
  }),
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
