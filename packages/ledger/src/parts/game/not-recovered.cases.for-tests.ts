import { byChance, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Long runs on sore and tired mornings, among those on fresh ones. */
export const cases: Cases = casesOf({
  comparedWith: 'yourself',
  when: byChance,
  plant: (run) => run,
  checkIn: ({ on }) => ({ soreness: on ? 6 : 2, fatigue: on ? 6 : 2 }),
  hide: (history) => ({ ...history, checkIns: [] }),
})
