import { describe, expect, it } from 'vitest'
import { smooth } from './smooth.ts'

const seconds = (count: number) => Float64Array.from({ length: count }, (_, i) => i)

describe('smooth', () => {
  it('leaves an even column as it is', () => {
    expect([...smooth(new Float64Array(6).fill(3), seconds(6), 2)]).toEqual([3, 3, 3, 3, 3, 3])
  })

  it('takes the mean over time, not over samples', () => {
    const sparse = smooth(Float64Array.of(0, 10, 20), Float64Array.of(0, 1, 60), 5)
    expect([...sparse]).toEqual([5, 5, 20])
  })

  it('bridges a missing value, and stays unknown where nothing is near', () => {
    const { NaN: none } = Number
    expect([...smooth(Float64Array.of(4, none, 6), seconds(3), 1)]).toEqual([4, 5, 6])
    expect([...smooth(Float64Array.of(4, none, none, none), seconds(4), 1)]).toEqual([4, 4, none, none])
  })
})
