import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { criticalSpeedPacing } from './critical-speed-pacing.ts'

const race = { distanceM: 5000, criticalSpeedMps: 4, reserveM: 200 }

describe('criticalSpeedPacing', () => {
  it('gives the same time for every first half at or above critical speed that leaves reserve', () => {
    fc.assert(
      fc.property(fc.double({ min: 4, max: 4.3, noNaN: true }), (firstHalfSpeedMps) => {
        expect(criticalSpeedPacing({ ...race, firstHalfSpeedMps })).toBeCloseTo(1200, 6)
      }),
    )
  })

  it('loses time for a first half below critical speed', () => {
    expect(criticalSpeedPacing({ ...race, firstHalfSpeedMps: 3.9 })).toBeGreaterThan(1200)
  })

  it('cannot be run at all when the first half takes more than the reserve', () => {
    expect(criticalSpeedPacing({ ...race, firstHalfSpeedMps: 4.5 })).toBeNaN()
  })
})
