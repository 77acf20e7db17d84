import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { summaryForTests } from '../summary.for-tests.ts'
import { weekPageOf } from './week-page.ts'
import { weeksOf } from './weeks-of.ts'

const run = (startedAt: string, distanceM = 10_000) => ({
  ...summaryForTests,
  id: startedAt,
  startedAt,
  utcOffsetS: 0,
  distanceM,
})

describe('weekPageOf', () => {
  const runs = [
    run('2024-12-18T06:00:00Z', 30_000),
    run('2024-12-30T06:00:00Z'),
    run('2025-01-08T06:00:00Z'),
    run('2026-01-01T06:00:00Z'),
  ]

  it('gives the newest weeks first, and says how many there are', () => {
    const { total, weeks } = weekPageOf(runs, { offset: 0, limit: 2 })
    expect(weeks.map(({ monday }) => monday)).toEqual(['2025-12-29', '2025-12-22'])
    expect(total).toBe(weeksOf(runs).length)
  })

  it('says of every page what the week with the most came to', () => {
    expect(weekPageOf(runs, { offset: 0, limit: 1 }).mostM).toBe(30_000)
    expect(weekPageOf([], { offset: 0, limit: 1 })).toEqual({ total: 0, mostM: 0, years: [], weeks: [] })
  })

  it('says where each year begins, by the day most of a week lies in', () => {
    const { years } = weekPageOf(runs, { offset: 40, limit: 1 })
    expect(years.map(({ year }) => year)).toEqual([2026, 2025, 2024])
    const mondays = years.map(({ offset }) => weekPageOf(runs, { offset, limit: 1 }).weeks[0]?.monday)
    expect(mondays).toEqual(['2025-12-29', '2025-12-22', '2024-12-23'])
  })

  it('counts within the days that were asked for', () => {
    const { total, years } = weekPageOf(runs, { to: '2025-06-30', offset: 0, limit: 100 })
    expect(total).toBe(4)
    expect(years[0]).toEqual({ year: 2025, offset: 0 })
  })

  it('is all the weeks, page after page, and none twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.date({ min: new Date('2020-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })),
        fc.integer({ min: 1, max: 60 }),
        (dates, limit) => {
          const some = dates.map((date) => run(date.toISOString()))
          const all = weeksOf(some)
          const pages: unknown[] = []
          for (let offset = 0; offset <= all.length; offset += limit)
            pages.push(...weekPageOf(some, { offset, limit }).weeks)
          expect(pages).toEqual(all)
        },
      ),
      { numRuns: 30 },
    )
  })
})
