import { describe, expect, it } from 'vitest'
import { wholeDistance } from './whole-distance.ts'

const whole = (timeS: number[], distanceM?: number[]) => [
  ...wholeDistance(Float64Array.from(timeS), distanceM && Float64Array.from(distanceM), 12.5),
]

describe('wholeDistance', () => {
  it('lies on straight lines over what is unknown, and stays at the last known', () => {
    expect(whole([0, 1, 2, 3, 4], [0, NaN, 6, 9, NaN])).toEqual([0, 3, 6, 9, 9])
  })

  it('begins at nothing where the counter had run before', () => {
    expect(whole([0, 1], [5000, 5003])).toEqual([0, 3])
  })

  it('keeps the metres that were run before the first sample', () => {
    expect(whole([2, 3], [6, 9])).toEqual([6, 9])
  })

  it('is nothing where nothing is known', () => {
    expect(whole([0, 1])).toEqual([0, 0])
    expect(whole([0, 1], [NaN, NaN])).toEqual([0, 0])
  })
})
