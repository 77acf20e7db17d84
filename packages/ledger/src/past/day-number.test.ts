import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayNumber } from './day-number.ts'

it('counts the days of the calendar from 1970 on, leap days among them', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162, max: 100_000 }), (days) => {
      const day = new Date(86_400_000 * days).toISOString().slice(0, 10)
      expect(dayNumber(day)).toBe(days)
    }),
  )
})

it('knows nothing of what is no day', () => {
  for (const day of ['', 'yesterday!', '2026-1-01', '2026/01/01', '2026-13-01', '2026-01-0x', '2026-01-011'])
    expect(dayNumber(day)).toBeNaN()
})
