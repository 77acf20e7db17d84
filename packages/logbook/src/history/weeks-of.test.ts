import type { RunSummary } from '@freshlegs/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summaryForTests } from '../summary.for-tests.ts'
import { weeksOf } from './weeks-of.ts'

const run = (startedAt: string | null, change: Partial<RunSummary> = {}): RunSummary => ({
  ...summaryForTests,
  id: `${startedAt}`,
  startedAt,
  utcOffsetS: 0,
  distanceM: 10_000,
  movingS: 3000,
  ascentM: 100,
  ...change,
})

describe('weeksOf', () => {
  it('adds up weeks from Monday to Sunday, newest first', () => {
    const weeks = weeksOf([
      run('2026-04-27T06:00:00Z'),
      run('2026-05-03T18:00:00Z'),
      run('2026-05-04T06:00:00Z', { ascentM: null }),
    ])
    expect(weeks.map(({ days: _, ...totals }) => totals)).toEqual([
      { monday: '2026-05-04', runs: 1, distanceM: 10_000, movingS: 3000, ascentM: 0 },
      { monday: '2026-04-27', runs: 2, distanceM: 20_000, movingS: 6000, ascentM: 200 },
    ])
    expect(weeks[1]?.days.map(({ date }) => date)).toEqual(['2026-04-27', '2026-05-03'])
  })

  it('puts a run on the day of its runner, not of Greenwich', () => {
    const late = run('2026-05-03T23:30:00Z', { utcOffsetS: 7200 })
    const early = run('2026-05-04T02:00:00Z', { utcOffsetS: -5 * 3600 })
    expect(weeksOf([late])[0]?.days[0]?.date).toBe('2026-05-04')
    expect(weeksOf([early])[0]?.days[0]?.date).toBe('2026-05-03')
  })

  it('asks for the local time where a file does not know it', () => {
    const unknown = run('2026-05-03T23:30:00Z', { utcOffsetS: null })
    expect(weeksOf([unknown], { offsetAt: () => 3600 })[0]?.monday).toBe('2026-05-04')
    expect(weeksOf([unknown])[0]?.monday).toBe('2026-04-27')
  })

  it('has the weeks without runs between others, but not the decades before a clock was set', () => {
    const weeks = weeksOf([run('2026-05-04T06:00:00Z'), run('2026-05-25T06:00:00Z')])
    expect(weeks.map(({ monday, runs }) => [monday, runs])).toEqual([
      ['2026-05-25', 1],
      ['2026-05-18', 0],
      ['2026-05-11', 0],
      ['2026-05-04', 1],
    ])
    expect(weeksOf([run('1989-12-31T00:00:00Z'), run('2026-05-04T06:00:00Z')])).toHaveLength(2)
  })

  it('shows what the runner ignores, and does not count it', () => {
    const [week] = weeksOf([run('2026-05-04T06:00:00Z'), run('2026-05-04T18:00:00Z', { ignored: true })])
    expect(week).toMatchObject({ runs: 1, distanceM: 10_000 })
    expect(week?.days[0]?.runs.map(({ ignored }) => ignored)).toEqual([false, true])
  })

  it('leaves out runs of other days, and of none', () => {
    const all = [
      run(null),
      run('2026-05-04T06:00:00Z'),
      run('2026-05-06T06:00:00Z'),
      run('2026-05-08T06:00:00Z'),
    ]
    const days = weeksOf(all, { from: '2026-05-05', to: '2026-05-06' }).flatMap((week) => week.days)
    expect(days.map(({ date }) => date)).toEqual(['2026-05-06'])
  })

  it('counts every run once, whatever the dates', () => {
    fc.assert(
      fc.property(
        fc.array(fc.date({ min: new Date('1950-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })),
        (dates) => {
          const weeks = weeksOf(dates.map((date) => run(date.toISOString())))
          expect(weeks.reduce((sum, { runs }) => sum + runs, 0)).toBe(dates.length)
          const mondays = weeks.map(({ monday }) => monday)
          expect(mondays).toEqual(mondays.toSorted().reverse())
          expect(new Set(mondays).size).toBe(mondays.length)
        },
      ),
    )
  })
})
