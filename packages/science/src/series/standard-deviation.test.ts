import { describe, expect, it } from 'vitest'
import { standardDeviation } from './standard-deviation.ts'

describe('standardDeviation', () => {
  it('is nothing when all are alike and doubles when all is doubled', () => {
    expect(standardDeviation([4, 4, 4])).toBe(0)
    expect(standardDeviation([2, 6, 10])).toBeCloseTo(2 * standardDeviation([1, 3, 5]), 12)
  })

  it('is that of the whole: 1 for -1 and 1', () => {
    expect(standardDeviation([-1, NaN, 1])).toBe(1)
  })

  it('is unknown where nothing is known', () => {
    expect(standardDeviation([NaN])).toBeNaN()
  })
})
