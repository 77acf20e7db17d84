import type { Figures, PastRun } from '@freshlegs/domain'
import { imagineHistory } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { loadsOf } from './loads.ts'

const [plain] = imagineHistory({ seed: 1, weaknesses: [], days: 30 }).runs
const run = (day: string, figures: Figures, movingS = 3600): PastRun => ({ ...plain!, day, figures, movingS })
const today = '2026-06-03'

describe('loads by week', () => {
  it('sum legs and heart apart, from Monday to Sunday, weeks without runs among them', () => {
    const { weeks } = loadsOf({
      today,
      runs: [
        run('2026-05-18', { legLoad: 1, heartLoad: 60 }),
        run('2026-05-24', { legLoad: 0.5, heartLoad: 40 }),
        run('2026-06-01', { legLoad: 2, heartLoad: 90 }),
      ],
    })
    expect(weeks.map(({ monday, legLoadH, heartLoad }) => [monday, legLoadH, heartLoad])).toEqual([
      ['2026-05-18', 1.5, 100],
      ['2026-05-25', 0, 0],
      ['2026-06-01', 2, 90],
    ])
  })

  it('compare a week with the mean of the six before, once there are six', () => {
    const mondays = ['04-20', '04-27', '05-04', '05-11', '05-18', '05-25', '06-01'].map(
      (day) => `2026-${day}`,
    )
    const load = [1, 3, 2, 2, 1, 3, 3]
    const runs = mondays.map((day, i) => run(day, { legLoad: load[i]!, heartLoad: 50 }))
    const { weeks } = loadsOf({ today, runs })
    expect(weeks.map(({ legLoad }) => legLoad)).toEqual([null, null, null, null, null, null, 1.5])
    // Mean 2, sample standard deviation 0.894, a sixth of the root: 2 +/- 1.4759 x 0.365.
    expect(weeks.at(-1)?.legLoadInterval).toEqual([
      expect.closeTo(3 / 2.539, 3),
      expect.closeTo(3 / 1.461, 3),
    ])
    expect(weeks.at(-1)).toMatchObject({ heartLoadRatio: 1, heartLoadRatioInterval: [1, 1] })
    expect(loadsOf({ today, runs }, { from: '2026-05-26', to: '2026-06-01' }).weeks).toHaveLength(2)
    expect(loadsOf({ today, runs }, { from: '2026-06-01' }).weeks).toEqual(weeks.slice(-1))
  })

  it('are unknown, and not small, where much of a week was not recorded', () => {
    const runs = [run('2026-06-01', { legLoad: 1, heartLoad: 60 }), run('2026-06-02', { legLoad: 1 })]
    expect(loadsOf({ today, runs }).weeks).toMatchObject([{ legLoadH: 2, heartLoad: null }])
    const nearly = [...runs.slice(0, 1), run('2026-06-02', { legLoad: 1 }, 600)]
    expect(loadsOf({ today, runs: nearly }).weeks).toMatchObject([
      { heartLoad: 60, heartLoadInterval: [60, 70], legLoadHInterval: [2, 2] },
    ])
  })

  it('are compared with nothing where the weeks before are too unlike each other', () => {
    const first = run('2026-04-20', { legLoad: 9, heartLoad: 300 })
    const { weeks, says } = loadsOf({ today, runs: [first, run('2026-06-01', { legLoad: 2 })] })
    expect(weeks.at(-1)).toMatchObject({ legLoad: null, legLoadInterval: null, legLoadH: 2 })
    expect(says).toMatch(/not all known, or too unlike each other/)
  })

  it('say in words what the last whole week asked, and nothing where there is nothing', () => {
    expect(loadsOf({ today, runs: [] })).toMatchObject({ weeks: [], says: 'There are no runs yet.' })
    const runs = Array.from({ length: 60 }, (_, i) =>
      run(new Date(Date.UTC(2026, 3, 1) + i * 86_400_000).toISOString().slice(0, 10), { legLoad: 1 }),
    )
    expect(loadsOf({ today, runs }).says).toBe(
      'Your last whole week asked of the legs 0.9 times (80 % interval 0.9 to 0.9) what a week of the six before did, and what it asked of the heart is not known.',
    )
  })
})
