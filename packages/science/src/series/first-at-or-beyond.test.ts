import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstAtOrBeyond } from './first-at-or-beyond.ts'

it('finds what a search from the beginning finds, repeated values included', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (values, place) => {
        const rising = values.toSorted((a, b) => a - b)
        const found = rising.findIndex((value) => value >= place)
        expect(firstAtOrBeyond(rising, place)).toBe(found < 0 ? rising.length : found)
      },
    ),
  )
})
