import { describe, expect, it } from 'vitest'
import { rangeFor } from './range-for.ts'

const shoes = { least: 0, most: 5000, unit: 'km' }

describe('the range of a number that is asked', () => {
  it('is in miles for who counts in them, and what is kept stays in kilometres', () => {
    const { most, unit, shown, meant } = rangeFor(shoes, 'imperial')
    expect([most, unit]).toEqual([3106, 'miles'])
    expect(meant(300)).toBe(483)
    for (const figure of [0, 1, 300, most]) expect(shown(meant(figure))).toBe(figure)
    expect(meant(most)).toBeLessThanOrEqual(shoes.most)
  })

  it('is as the question has it in kilometres, and of what is no distance', () => {
    expect(rangeFor(shoes, 'metric')).toMatchObject(shoes)
    expect(rangeFor({ least: 0, most: 14, unit: 'runs' }, 'imperial')).toMatchObject({
      most: 14,
      unit: 'runs',
    })
  })
})
