import { bySeason, type Cases, casesOf, dayAt, drawn } from '../../testing/histories.for-tests.ts'

/** Months in which every day asks the same of the legs. */
export const cases: Cases = casesOf({
  when: bySeason,
  plant(run, { i, at, on, isLong }) {
    if (!on) return { ...run, figures: { legLoad: isLong ? 2 : 0.75 } }
    const load = (salt: number) => ({ legLoad: 1 + 0.2 * drawn(i, salt) })
    return [
      { ...run, figures: load(1) },
      { ...run, id: `${run.id}-more`, day: dayAt(at + 1), movingS: 1500, figures: load(2) },
    ]
  },
  hide: (history) => ({ ...history, runs: history.runs.map((run) => ({ ...run, figures: {} })) }),
})
