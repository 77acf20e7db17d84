import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { held } from './held.ts'
import { summedUp } from './summed-up.ts'

const of = (...numbers: readonly number[]) => Float64Array.from(numbers)
const unknown = Number.NaN

describe('values that held', () => {
  it('are known from their beginning to their end, the latest of several', () => {
    const holdings = [
      { fromS: 1, toS: 3, value: 7 },
      { fromS: 2, toS: 2, value: 8 },
    ]
    expect(held(of(0, 1, 2, 3), holdings, 0)).toEqual(of(unknown, 7, 8, unknown))
  })

  it('are known for a while where they were measured in a moment', () => {
    expect(held(of(0, 5, 6), [{ fromS: 0, toS: 0, value: 7 }], 5)).toEqual(of(7, 7, unknown))
  })
})

describe('amounts summed up', () => {
  const amounts = fc.array(
    fc
      .record({
        fromS: fc.integer({ min: 0, max: 50 }),
        lastsS: fc.integer({ min: 0, max: 20 }),
        value: fc.integer({ min: 0, max: 30 }),
      })
      .map(({ fromS, lastsS, value }) => ({ fromS, toS: fromS + lastsS, value })),
    { maxLength: 10 },
  )

  it('grow, and end with all of them', () => {
    const clock = Float64Array.from({ length: 100 }, (_, i) => i)
    fc.assert(
      fc.property(amounts, (list) => {
        const sums = summedUp(clock, list)
        expect(sums.every((sum, i) => i === 0 || sum >= sums[i - 1]!)).toBe(true)
        expect(sums.at(-1)).toBeCloseTo(
          list.reduce((sum, { value }) => sum + value, 0),
          6,
        )
      }),
    )
  })

  it('come in evenly over their time', () => {
    expect(summedUp(of(0, 1, 2, 4, 5), [{ fromS: 1, toS: 5, value: 8 }])).toEqual(of(0, 0, 2, 6, 8))
  })
})
