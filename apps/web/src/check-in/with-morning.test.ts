import { describe, expect, it } from 'vitest'
import { saysSomething, spokenOf } from './spoken-of.ts'
import { withBlood } from './with-blood.ts'
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

describe('what an export tells of a morning', () => {
  const from = 'Garmin account export'
  const filled = { day: '2026-11-24', sleepH: 7, stress: 2, imported: { sleepH: from, stress: from } }

  it('is not the runner’s word, nor are the other figures less theirs for it', () => {
    expect(spokenOf({ ...filled, soreness: 3 })).toStrictEqual({ day: '2026-11-24', soreness: 3 })
    expect(saysSomething(filled)).toBe(false)
    expect(saysSomething({ ...filled, soreness: 0 })).toBe(true)
  })

  it('becomes their word once they say it, figure by figure', () => {
    const after = withMorning(filled, { sleepH: 6 })
    expect(after).toEqual({ ...filled, sleepH: 6, imported: { stress: from } })
    expect(spokenOf(after)).toStrictEqual({ day: '2026-11-24', sleepH: 6 })
    expect(withMorning(after, { stress: 4 })).not.toHaveProperty('imported')
  })
})

describe('a value of a blood test', () => {
  it('takes the range of the laboratory along, and leaves nothing behind when it is taken back', () => {
    const first = withBlood({}, 'ferritinUgPerL', { amount: 22 })
    const whole = withBlood(first ?? {}, 'ferritinUgPerL', { labLow: 15 })
    expect(whole).toEqual({ ferritinUgPerL: { amount: 22, labLow: 15 } })
    expect(withBlood(whole ?? {}, 'ferritinUgPerL', { labLow: null })).toStrictEqual(first)
    expect(withBlood(whole ?? {}, 'ferritinUgPerL', { amount: null })).toBeNull()
  })

  it('is none without its amount, and leaves the others alone', () => {
    expect(withBlood({}, 'b12PmolPerL', { labHigh: 600 })).toBeNull()
    const two = { b12PmolPerL: { amount: 300 }, haemoglobinGPerL: { amount: 142 } }
    expect(withBlood(two, 'b12PmolPerL', { amount: null })).toStrictEqual({
      haemoglobinGPerL: { amount: 142 },
    })
  })
})
