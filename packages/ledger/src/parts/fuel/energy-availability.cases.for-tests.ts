import { bySeason, type Cases, casesOf } from '../../testing/histories.for-tests.ts'

/** Weeks on 1,500 kcal a day, after weeks on 2,900. */
export const cases: Cases = casesOf({
  when: bySeason,
  plant: (run) => run,
  checkIn: ({ on }) => ({ energyKcal: on ? 1500 : 2900 }),
  history: () => ({ athlete: { massKg: 65, heightM: 1.78, sex: 'male', birthYear: 1990 } }),
  hide: (history) => ({ ...history, checkIns: [] }),
})
