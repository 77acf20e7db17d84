import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastAtOrBefore } from './last-at-or-before.ts'
import { onNearestRows } from './on-nearest-rows.ts'
import { oneClock } from './one-clock.ts'

const of = (...numbers: readonly number[]) => Float64Array.from(numbers)
const unknown = Number.NaN

describe('one clock', () => {
  const limits = { withinS: 0.5, mostRows: 100 }

  it('is that of the main column, where the others go along with it', () => {
    expect(oneClock(of(0, 1, 2), [of(0.2, 1.3, 2.5), of(0, 1)], limits)).toEqual(of(0, 1, 2))
  })

  it('has rows of their own for times that lie apart, each once', () => {
    expect(oneClock(of(0, 1, 5), [of(3, 7), of(3.2, 7)], limits)).toEqual(of(0, 1, 3, 5, 7))
  })

  it('runs forwards, whatever order the times come in, and never too long', () => {
    expect(oneClock(of(2, 0, 1, 1), [of(9, 8)], limits)).toEqual(of(0, 1, 2, 8, 9))
    expect(oneClock(of(0, 1, 2, 3), [of(9)], { withinS: 0.5, mostRows: 3 })).toEqual(of(0, 1, 2))
  })
})

describe('values on the nearest rows', () => {
  const clock = of(0, 1, 2, 3)

  it('are unknown where nothing is near', () => {
    const on = onNearestRows(clock, { timesS: of(0.9, 3.4), values: of(7, 8) }, 0.5)
    expect(on).toEqual(of(unknown, 7, unknown, 8))
    expect(onNearestRows(clock, { timesS: of(4), values: of(7) }, 0.5)).toEqual(
      of(...clock.map(() => unknown)),
    )
  })

  it('are the nearer of two, and never one that is unknown', () => {
    const on = onNearestRows(clock, { timesS: of(0.8, 1.1, 1.0, 2), values: of(7, 8, unknown, unknown) }, 0.5)
    expect(on).toEqual(of(unknown, 8, unknown, unknown))
  })
})

describe('the last time at or before another', () => {
  it('is what a walk along all of them finds', () => {
    const times = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 })
    fc.assert(
      fc.property(times, fc.integer({ min: -1, max: 21 }), (some, time) => {
        const sorted = of(...some).sort()
        expect(lastAtOrBefore(sorted, time)).toBe(sorted.findLastIndex((each) => each <= time))
      }),
    )
  })
})
