import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kaplanMeier } from './kaplan-meier.ts'

const runs = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 1 })), {
  minLength: 1,
  maxLength: 60,
})
const curveOf = (drawn: readonly (readonly [number, number])[]) =>
  kaplanMeier({ time: drawn.map(([time]) => time), event: drawn.map(([, event]) => event), confidence: 0.8 })

describe('kaplanMeier', () => {
  it('never rises, stays between its limits, and these between none and all', () => {
    fc.assert(
      fc.property(runs, (drawn) => {
        const { survival, lower, upper } = curveOf(drawn)
        Array.from(survival).forEach((share, i) => {
          expect(share).toBeLessThanOrEqual(i === 0 ? 1 : survival[i - 1]!)
          if (Number.isNaN(lower[i]!)) return
          expect(lower[i]).toBeLessThanOrEqual(share)
          expect(upper[i]).toBeGreaterThanOrEqual(share)
          expect(lower[i]).toBeGreaterThanOrEqual(0)
          expect(upper[i]).toBeLessThanOrEqual(1)
        })
      }),
    )
  })

  it('is the share that is left when every run comes to the event', () => {
    const { survival } = kaplanMeier({ time: [1, 2, 3, 4], event: [1, 1, 1, 1], confidence: 0.95 })
    for (const [i, share] of [0.75, 0.5, 0.25, 0].entries()) expect(survival[i]).toBeCloseTo(share, 12)
  })

  it('has no median when no run came to the event, and never infinity', () => {
    const { median, survival } = kaplanMeier({ time: [30, 60, 90], event: [0, 0, 0], confidence: 0.95 })
    expect(median).toBeNaN()
    expect(survival).toEqual([1, 1, 1])
  })

  it('takes the middle of the piece on which the curve rests at a half', () => {
    const { median } = kaplanMeier({ time: [10, 20, 30, 40], event: [1, 1, 1, 1], confidence: 0.95 })
    expect(median).toBe(25)
  })

  it('does not hang on the order of the runs', () => {
    fc.assert(
      fc.property(runs, (drawn) => {
        expect(curveOf(drawn.toReversed())).toEqual(curveOf(drawn))
      }),
    )
  })
})
