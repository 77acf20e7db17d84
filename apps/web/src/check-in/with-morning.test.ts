import { describe, expect, it } from 'vitest'
import { withMorning } from './with-morning.ts'

describe('one word more about a morning', () => {
  it('is put beside what was said, on the same day', () => {
    expect(withMorning({ day: '2026-11-24', soreness: 3 }, { stress: 0 })).toEqual({
      day: '2026-11-24',
      soreness: 3,
      stress: 0,
    })
  })

  it('can be taken back, until nothing but the day is left', () => {
    expect(withMorning({ day: '2026-11-24', ill: true }, { ill: null })).toStrictEqual({ day: '2026-11-24' })
  })
})
