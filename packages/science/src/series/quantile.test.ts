import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median } from './median.ts'
import { quantile } from './quantile.ts'

const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 })

describe('quantile', () => {
  it('is the least at 0 and the greatest at 1', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        expect(quantile(values, 0)).toBeCloseTo(Math.min(...values), 9)
        expect(quantile(values, 1)).toBeCloseTo(Math.max(...values), 9)
      }),
    )
  })

  it('never falls as p rises', () => {
    fc.assert(
      fc.property(
        numbers,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (values, p, q) => {
          expect(quantile(values, Math.min(p, q))).toBeLessThanOrEqual(
            quantile(values, Math.max(p, q)) + 1e-9,
          )
        },
      ),
    )
  })

  it('draws a straight line between two values', () => {
    expect(quantile([10, 20], 0.25)).toBe(12.5)
  })

  it('passes over what is unknown and leaves the values as they are', () => {
    const values = [3, NaN, 1, 2]
    expect(median(values)).toBe(2)
    expect(values).toEqual([3, NaN, 1, 2])
    expect(median([])).toBeNaN()
  })
})
