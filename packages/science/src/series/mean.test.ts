import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mean } from './mean.ts'

describe('mean', () => {
  it('moves along when everything moves along', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1 }),
        fc.integer({ min: -1e6, max: 1e6 }),
        (values, by) => {
          expect(mean(values.map((value) => value + by))).toBeCloseTo(mean(values) + by, 6)
        },
      ),
    )
  })

  it('passes over what is unknown, and is unknown itself where nothing is known', () => {
    expect(mean([1, NaN, 3])).toBe(2)
    expect(mean([NaN])).toBeNaN()
    expect(mean([])).toBeNaN()
  })
})
