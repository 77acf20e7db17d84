import { describe, expect, it } from 'vitest'
import { decoupling } from './decoupling.ts'

const steady = { referenceHeartRateBpm: 155, referenceSpeedMps: 3.3, heartRateBpm: 155, speedMps: 3.3 }

describe('decoupling', () => {
  it('is all heart rate when only heart rate climbs, none of it when only pace falls', () => {
    expect(decoupling({ ...steady, heartRateBpm: 165 }).heartRateShare).toBeCloseTo(1, 12)
    expect(decoupling({ ...steady, speedMps: 3 }).heartRateShare).toBeCloseTo(0, 12)
  })

  it('has no share to give when nothing decoupled', () => {
    expect(decoupling(steady)).toEqual({ decoupling: 1, heartRateShare: NaN, grade: 0 })
  })
})
