import { describe, expect, it } from 'vitest'
import { today } from './today.ts'

describe('today', () => {
  it('is the day on the clock of this machine, to its last minute', () => {
    expect(today(0, new Date(2026, 10, 24, 0, 1))).toBe('2026-11-24')
    expect(today(0, new Date(2026, 10, 24, 23, 59))).toBe('2026-11-24')
  })

  it('goes back over the ends of months and years', () => {
    expect(today(24, new Date(2026, 10, 24))).toBe('2026-10-31')
    expect(today(1, new Date(2026, 0, 1))).toBe('2025-12-31')
  })
})
