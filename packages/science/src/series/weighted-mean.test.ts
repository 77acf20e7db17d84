import { describe, expect, it } from 'vitest'
import { weightedMean } from './weighted-mean.ts'

describe('weightedMean', () => {
  it('counts a value as often as its weight says', () => {
    expect(weightedMean([1, 4], [2, 1])).toBe(2)
  })

  it('looks only at the stretch asked for', () => {
    expect(weightedMean([1, 4, 9], [1, 1, 1], 1, 2)).toBe(4)
  })

  it('is unknown where nothing counts', () => {
    expect(weightedMean([1, NaN], [0, 5])).toBeNaN()
  })
})
