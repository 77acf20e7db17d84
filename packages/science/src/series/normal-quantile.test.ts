import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile, normalShare } from './normal-quantile.ts'

describe('normalQuantile', () => {
  // Printed in every table of the normal distribution.
  it.each([
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.0001, -3.719016485455709],
  ])('at %d is %d', (p, x) => {
    expect(normalQuantile(p)).toBeCloseTo(x, 12)
  })

  it('undoes the share', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (x) => {
        expect(normalQuantile(normalShare(x))).toBeCloseTo(x, x > 4 ? 4 : 8)
      }),
    )
  })

  it('ends at the ends, and knows nothing beyond them', () => {
    expect([0, 1, -0.1, 1.1, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, NaN, NaN, NaN])
  })
})
