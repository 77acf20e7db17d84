import { describe, expect, it } from 'vitest'
import { withDayWords } from './with-day-words.ts'

describe('withDayWords', () => {
  it('writes days as the reader does', () => {
    expect(withDayWords('The highest was seen on 2026-09-10.', 'en-GB')).toBe(
      'The highest was seen on 10 Sept 2026.',
    )
    expect(withDayWords('2026-09-10', 'de')).toBe('10. Sept. 2026')
  })

  it('leaves alone what is no day', () => {
    expect(withDayWords('at 2026-13-45, 1-2-3', 'en-GB')).toBe('at 2026-13-45, 1-2-3')
  })
})
