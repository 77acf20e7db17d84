import { describe, expect, it } from 'vitest'
import { climbs } from './climbs.ts'

const piece = (fromS: number, gradeRatio: number) => ({
  line: [
    [fromS, 0],
    [fromS + 10, 0],
  ] as const,
  fromS,
  toS: fromS + 10,
  legs: 0,
  lungs: 0,
  pace: 0,
  gradeRatio,
})

describe('climbs', () => {
  it('joins neighbouring pieces of one climb', () => {
    expect(climbs([piece(0, 0.03), piece(10, 0.02), piece(20, 0)])).toEqual([
      {
        line: [
          [0, 0],
          [10, 0],
          [20, 0],
        ],
        steep: false,
      },
    ])
  })

  it('tells steep from gentle, and keeps climbs apart that do not touch', () => {
    const found = climbs([piece(0, 0.03), piece(10, 0.08), piece(40, 0.08)])
    expect(found.map(({ steep }) => steep)).toEqual([false, true, true])
  })

  it('finds none on the flat or downhill', () => {
    expect(climbs([piece(0, 0), piece(10, -0.1)])).toEqual([])
  })
})
