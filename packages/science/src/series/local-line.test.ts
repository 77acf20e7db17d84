import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localLine } from './local-line.ts'

/** Strictly rising places and a value at each. */
const series = fc
  .array(
    fc.tuple(fc.double({ min: 0.5, max: 40, noNaN: true }), fc.double({ min: -50, max: 50, noNaN: true })),
    {
      minLength: 3,
      maxLength: 60,
    },
  )
  .map((steps) => {
    let place = 40_000
    return { x: steps.map(([step]) => (place += step)), y: steps.map(([, value]) => value) }
  })

describe('localLine', () => {
  it('gives a straight line back exactly, far from the origin too', () => {
    fc.assert(
      fc.property(series, fc.double({ min: -0.4, max: 0.4, noNaN: true }), ({ x }, grade) => {
        const { value, slope } = localLine(
          x,
          x.map((place) => 100 + grade * place),
          100,
        )
        x.forEach((place, i) => {
          if (Number.isNaN(slope[i])) return
          expect(slope[i]).toBeCloseTo(grade, 6)
          expect(value[i]).toBeCloseTo(100 + grade * place, 4)
        })
      }),
    )
  })

  it('agrees with a fit made afresh at every point', () => {
    fc.assert(
      fc.property(series, ({ x, y }) => {
        const { slope } = localLine(x, y, 60)
        x.forEach((here, i) => {
          const near = x
            .map((place, k) => ({ dx: place - here, y: y[k]! }))
            .filter(({ dx }) => Math.abs(dx) <= 60)
          const mx = near.reduce((sum, { dx }) => sum + dx, 0) / near.length
          const my = near.reduce((sum, point) => sum + point.y, 0) / near.length
          const sxx = near.reduce((sum, { dx }) => sum + (dx - mx) ** 2, 0)
          const sxy = near.reduce((sum, point) => sum + (point.dx - mx) * (point.y - my), 0)
          if (near.length >= 2 && sxx > 1) expect(slope[i]).toBeCloseTo(sxy / sxx, 5)
        })
      }),
    )
  })

  it('passes over unknown points and is unknown where too few are near', () => {
    const { slope } = localLine([0, 10, 20, 500], [0, NaN, 2, 9], 50)
    expect([...slope]).toEqual([expect.closeTo(0.1, 9), expect.closeTo(0.1, 9), expect.closeTo(0.1, 9), NaN])
    expect([...localLine([0, 10, 20], [0, 1, 2], 50, 4).slope]).toEqual([NaN, NaN, NaN])
  })
})
