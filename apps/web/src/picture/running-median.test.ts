import { describe, expect, it } from 'vitest'
import { runningMedian } from './running-median.ts'

const { NaN: none } = Number

describe('runningMedian', () => {
  it('takes out a single wild minute', () => {
    expect([...runningMedian(Float64Array.of(1, 1, 90, 1, 1))]).toEqual([1, 1, 1, 1, 1])
  })

  it('bridges a minute that is not known', () => {
    expect(runningMedian(Float64Array.of(2, 2, none, 4, 4))[2]).toBe(3)
  })

  it('stays unknown in a longer silence', () => {
    const calmed = runningMedian(Float64Array.of(1, 1, none, none, none, none, none, none, 1, 1))
    expect(calmed.slice(4, 6)).toEqual(Float64Array.of(none, none))
  })
})
