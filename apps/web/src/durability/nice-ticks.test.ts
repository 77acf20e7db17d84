import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { niceTicks } from './nice-ticks.ts'

describe('niceTicks', () => {
  it('gives round figures around what is to be shown', () => {
    expect(niceTicks(0.3, 13.9, 4)).toEqual([0, 5, 10, 15])
    expect(niceTicks(1.02, 1.18, 4)).toEqual([1, 1.05, 1.1, 1.15, 1.2])
    expect(niceTicks(-3, 4, 4)).toEqual([-4, -2, 0, 2, 4])
  })

  it('gives room around a single figure', () => {
    const ticks = niceTicks(7, 7, 4)
    expect(ticks.length).toBeGreaterThan(1)
    expect(ticks[0]).toBeLessThanOrEqual(7)
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(7)
  })

  it('always spans what is to be shown, rising, with few of them', () => {
    const figure = fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000)
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one]
        const ticks = niceTicks(low, high, 4)
        const slack = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high))
        expect(ticks[0]).toBeLessThanOrEqual(low + slack)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(high - slack)
        expect(ticks.length).toBeLessThanOrEqual(12)
        for (const [index, tick] of ticks.entries())
          if (index > 0) expect(tick).toBeGreaterThan(ticks[index - 1] ?? tick)
      }),
    )
  })
})
