import { describe, expect, it } from 'vitest'
import { localChange } from './local-change.ts'

describe('localChange', () => {
  it('is the slope of a straight line, however unevenly it is sampled', () => {
    const x = [0, 1, 4, 5, 12, 30]
    for (const rate of localChange(
      x,
      x.map((place) => 3 * place),
      5,
    ))
      expect(rate).toBeCloseTo(3, 12)
  })

  it('looks half a width to each side and no farther', () => {
    const x = [0, 1, 2, 3, 4, 5, 6, 7, 8]
    const y = [0, 0, 0, 0, 0, 10, 10, 10, 10]
    expect([...localChange(x, y, 2)]).toEqual([0, 0, 0, 2.5, 2.5, 2.5, 2.5, 0, 0])
  })

  it('does not look across a break', () => {
    const rates = localChange([0, 1, 2, 100, 101], [0, 3, 6, 6, 9], 5, (i) => i === 3)
    expect([...rates]).toEqual([3, 3, 3, 3, 3])
  })

  it('is unknown at a point that stands alone', () => {
    expect([...localChange([0], [5], 5)]).toEqual([NaN])
  })
})
