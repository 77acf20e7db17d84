import { describe, expect, it } from 'vitest'
import { chance } from './chance.ts'
import { wander } from './wander.ts'

const mean = (values: Float64Array) => values.reduce((sum, x) => sum + x, 0) / values.length

describe('wander', () => {
  it('strays as far as it says, and forgets in the time it says', () => {
    const column = wander(200_000, [{ sd: 2, tauS: 20 }], chance(1))
    const variance = mean(column.map((x) => x * x))
    expect(Math.sqrt(variance)).toBeCloseTo(2, 1)
    const lagged = mean(column.subarray(20).map((x, i) => x * column[i]!))
    expect(lagged / variance).toBeCloseTo(Math.exp(-1), 1)
  })

  it('adds up the parts it is given, and scales them alike', () => {
    const parts = [
      { sd: 1, tauS: 5 },
      { sd: 3, tauS: 60 },
    ]
    const once = wander(500, parts, chance(2))
    const twice = wander(500, parts, chance(2), 2)
    expect(twice[499]).toBeCloseTo(2 * once[499]!, 9)
  })

  it('is nothing at all without a part or at scale 0', () => {
    expect(wander(10, [], chance(1))).toEqual(new Float64Array(10))
    expect(mean(wander(10, [{ sd: 1, tauS: 5 }], chance(1), 0))).toBe(0)
  })
})
