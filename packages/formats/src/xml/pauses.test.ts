import { describe, expect, it } from 'vitest'
import { pausesAt } from './pauses.ts'

const timeS = Float64Array.of(0, 1, 2, 3, 63, 64, 65, 66, 67)

describe('pausesAt', () => {
  it('is the gap before a row at which a segment begins', () => {
    expect(pausesAt([0, 4], timeS)).toEqual([{ fromS: 3, toS: 63 }])
  })

  it('is nothing where a segment begins with the next sample', () => {
    expect(pausesAt([2, 6], timeS)).toEqual([])
  })

  it('is nothing where no segment begins: a gap alone may be a sensor', () => {
    expect(pausesAt([], timeS)).toEqual([])
  })

  it('counts a place once, and none outside the recording', () => {
    expect(pausesAt([4, 4, -1, 9, 99], timeS)).toHaveLength(1)
  })

  it('is nothing where time goes back or does not go on', () => {
    expect(pausesAt([1, 2], Float64Array.of(5, 3, 3))).toEqual([])
  })
})
