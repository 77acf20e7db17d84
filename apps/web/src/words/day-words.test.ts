import { describe, expect, it } from 'vitest'
import { dayWords } from './day-words.ts'

describe('dayWords', () => {
  it('writes days as a British reader does', () => {
    const words = dayWords('en-GB')
    expect(words.date('2026-05-04')).toBe('4 May 2026')
    expect(words.day('2026-05-04')).toMatch(/^Mon,? 4 May 2026$/)
    expect(words.month('2026-05-01')).toBe('May 2026')
    expect(words.span('2026-05-04', '2026-05-10')).toMatch(/^4\s?–\s?10 May$/)
  })

  it('writes them in other languages, with figures that all can read', () => {
    expect(dayWords('de').month('2026-03-01')).toBe('März 2026')
    expect(dayWords('ar').date('2026-05-04')).toMatch(/2026/)
    expect(dayWords('fa').date('2026-05-04')).toMatch(/2026/)
  })

  it('begins the week on Monday, whatever the language does', () => {
    expect(dayWords('en-US').weekdays).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'])
  })
})
