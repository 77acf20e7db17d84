import { describe, expect, it } from 'vitest'
import { localDate } from './local-date.ts'

describe('localDate', () => {
  it('is the day by the clock of the run', () => {
    expect(localDate('2026-05-04T23:30:00Z', 7200)).toBe('2026-05-05')
    expect(localDate('2026-05-04T03:30:00Z', -18_000)).toBe('2026-05-03')
  })

  it('takes the clock of the world where that of the run is not known', () => {
    expect(localDate('2026-05-04T23:30:00Z', null)).toBe('2026-05-04')
  })

  it('is nothing where the start is not known', () => {
    expect(localDate(null, 3600)).toBeNull()
  })
})
