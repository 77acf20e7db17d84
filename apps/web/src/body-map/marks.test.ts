import { describe, expect, it } from 'vitest'
import { byPlace, levelIn, marked, tapped, withPain } from './marks.ts'

const left = { region: 'knee-front', side: 'left' } as const
const right = { region: 'knee-front', side: 'right' } as const

describe('pains by place', () => {
  it('are said of each side by itself, with all that was said of both', () => {
    expect(byPlace([{ region: 'knee-front', side: 'both', kind: 'ache' }])).toEqual([
      { ...left, kind: 'ache' },
      { ...right, kind: 'ache' },
    ])
  })

  it('stay as they are where the side is known, and in the middle where there are no sides', () => {
    expect(byPlace([left, { region: 'sacrum', side: 'middle' }])).toEqual([
      left,
      { region: 'sacrum', side: 'middle' },
    ])
    expect(byPlace([{ region: 'sacrum', side: 'left' }])).toEqual([{ region: 'sacrum', side: 'middle' }])
  })
})

describe('a tap', () => {
  it('goes from nothing to pain, to much pain, and back to nothing', () => {
    const once = tapped([], left)
    const twice = tapped(once, left)
    const thrice = tapped(twice, left)
    expect([once, twice, thrice].map((pains) => levelIn(pains, left))).toEqual([1, 2, 0])
  })

  it('says no strength that was not said', () => {
    expect(tapped([], left)).toEqual([left])
  })

  it('leaves the other side alone', () => {
    expect(levelIn(tapped([right], left), right)).toBe(1)
    expect(levelIn(tapped([right], right), left)).toBe(0)
  })

  it('keeps what else was said of a place when it begins to hurt much', () => {
    expect(tapped([{ ...left, kind: 'sharp', fromMin: 40 }], left)).toEqual([
      { ...left, kind: 'sharp', fromMin: 40, strength: 8 },
    ])
  })
})

describe('more about a place', () => {
  it('is kept, and taken back, without a trace of what is not known', () => {
    const told = withPain([left, right], left, { easedOnStopping: false })
    expect(told).toEqual([{ ...left, easedOnStopping: false }, right])
    expect(withPain(told, left, { easedOnStopping: undefined })).toStrictEqual([left, right])
  })

  it('goes with the mark', () => {
    expect(marked([{ ...left, strength: 3 }, right], left, false)).toEqual([right])
    expect(marked([right], left, true)).toEqual([right, left])
  })
})
