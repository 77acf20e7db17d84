import { describe, expect, it } from 'vitest'
import { monthTicks } from './month-ticks.ts'

describe('monthTicks', () => {
  it('marks months of a single season', () => {
    expect(monthTicks('2026-02-14', '2026-06-20', 6)).toEqual({
      dates: ['2026-03-01', '2026-04-01', '2026-05-01', '2026-06-01'],
      yearsOnly: false,
    })
  })

  it('marks years of a long history, and fewer of them where there is little room', () => {
    expect(monthTicks('2016-03-05', '2026-11-24', 12).dates).toHaveLength(10)
    const few = monthTicks('2016-03-05', '2026-11-24', 4)
    expect(few.dates.length).toBeLessThanOrEqual(4)
    expect(few.yearsOnly).toBe(true)
  })

  it('marks nothing within one month', () => {
    expect(monthTicks('2026-02-03', '2026-02-20', 6).dates).toEqual([])
  })
})
