import { describe, expect, it } from 'vitest'
import { interpolate } from './interpolate.ts'

describe('interpolate', () => {
  it('gives the points back where they are', () => {
    expect([...interpolate([0, 1, 5], [2, 7, 3], [0, 1, 5])]).toEqual([2, 7, 3])
  })

  it('lies on a straight line between points, however unevenly they are spaced', () => {
    expect([...interpolate([0, 10, 11], [0, 100, 0], [5, 10.5])]).toEqual([50, 50])
  })

  it('keeps the outermost values beyond the ends', () => {
    expect([...interpolate([1, 2], [5, 6], [0, 3])]).toEqual([5, 6])
  })

  it('passes over unknown points, and knows nothing where nothing is known', () => {
    expect([...interpolate([0, 1, 2], [0, NaN, 4], [1])]).toEqual([2])
    expect([...interpolate([0, 1], [NaN, NaN], [0.5])]).toEqual([NaN])
    expect([...interpolate([], [], [1])]).toEqual([NaN])
  })
})
