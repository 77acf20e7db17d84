import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theilSen } from './theil-sen.ts'

const z = 1.645
const x = Array.from({ length: 20 }, (_, i) => i)
const noise = (i: number) => Math.sin(12.9898 * i)

describe('theilSen', () => {
  it('finds the slope of a straight line exactly', () => {
    expect(
      theilSen(
        x,
        x.map((at) => 3 - 2 * at),
        z,
      ),
    ).toEqual({ slope: -2, low: -2, high: -2 })
  })

  it('is the median of the slopes between five points, as worked out by hand', () => {
    // In order: -1, -1, 1/3, 1/2, 3/4, 1, 1, 4/3, 2, 3.
    expect(theilSen([0, 1, 2, 3, 4], [1, 3, 2, 5, 4], z).slope).toBe((3 / 4 + 1) / 2)
  })

  it('hardly minds a single wild value', () => {
    const wild = x.map((at) => (at === 10 ? 1000 : 0.5 * at + 0.1 * noise(at)))
    expect(theilSen(x, wild, z).slope).toBeCloseTo(0.5, 1)
  })

  it('finds no slope in noise, and says so by its interval', () => {
    const { low, high } = theilSen(x, x.map(noise), z)
    expect(low).toBeLessThan(0)
    expect(high).toBeGreaterThan(0)
  })

  it('holds the true slope about nine times in ten', () => {
    let holds = 0
    let seed = 7
    const chance = () => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return seed / 2_147_483_648
    }
    const long = Array.from({ length: 40 }, (_, i) => i)
    for (let round = 0; round < 400; round++) {
      const y = long.map((at) => 0.3 * at + chance() + chance() + chance())
      const { low, high } = theilSen(long, y, z)
      if (low <= 0.3 && high >= 0.3) holds++
    }
    expect(holds / 400).toBeGreaterThan(0.85)
    expect(holds / 400).toBeLessThan(0.96)
  })

  it('cannot tell from points at one place, nor from fewer than two', () => {
    for (const at of [[], [1], [1, 1, 1]]) expect(theilSen(at, at, z).slope).toBeNaN()
  })

  it('has its slope within its interval, and turns with the points', () => {
    const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(values, (y) => {
        const at = y.map((_, i) => i)
        const { slope, low, high } = theilSen(at, y, z)
        expect(low).toBeLessThanOrEqual(slope)
        expect(high).toBeGreaterThanOrEqual(slope)
        const turned = theilSen(
          at,
          y.map((value) => -value),
          z,
        )
        expect(turned.slope).toBeCloseTo(-slope, 9)
        expect(turned.low).toBeCloseTo(-high, 9)
      }),
    )
  })
})
