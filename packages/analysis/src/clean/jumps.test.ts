import { describe, expect, it } from 'vitest'
import { jumps } from './jumps.ts'

const find = (values: readonly number[], settlesS: number) =>
  jumps(
    Float64Array.from(values.keys()),
    (i) => !Number.isNaN(values[i]!),
    (a, b) => Math.abs(values[b]! - values[a]!),
    settlesS,
  )

describe('jumps', () => {
  it('rejects what jumps away and comes back', () => {
    expect(find([1, 1, 9, 9, 1, 1], 5)).toEqual({ rejected: [2, 3], leaps: [] })
  })

  it('believes a new level that is kept', () => {
    expect(find([1, 1, 9, 9, 9, 9, 9], 3)).toEqual({ rejected: [], leaps: [{ from: 1, to: 2 }] })
  })

  it('rejects suspects that do not agree with each other', () => {
    expect(find([1, 9, 20, 9, 20, 1], 2).rejected).toEqual([1, 2, 3, 4])
  })

  it('rejects a jump at the very end, which nothing confirms', () => {
    expect(find([1, 1, 1, 9], 5).rejected).toEqual([3])
  })

  it('passes over what is unknown', () => {
    expect(find([1, NaN, 9, NaN, 1], 5).rejected).toEqual([2])
    expect(find([NaN, NaN], 5)).toEqual({ rejected: [], leaps: [] })
  })
})
