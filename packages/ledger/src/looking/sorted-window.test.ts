import { median } from '@freshlegs/science'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { SortedWindow } from './sorted-window.ts'

const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })

it('has the middle and the median distance of whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.array(number, { maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      number,
      (all, most, point) => {
        const window = new SortedWindow(most)
        all.forEach((value, i) => {
          if (i >= most) window.remove(all[i - most]!)
          window.add(value)
          const there = all.slice(Math.max(0, i + 1 - most), i + 1)
          expect(window.median()).toBeCloseTo(median(there), 6)
          expect(window.medianDistance(point)).toBeCloseTo(
            median(there.map((one) => Math.abs(one - point))),
            6,
          )
        })
      },
    ),
  )
})

it('knows nothing of nothing', () => {
  const window = new SortedWindow(3)
  expect([window.median(), window.medianDistance(0)]).toEqual([NaN, NaN])
})
