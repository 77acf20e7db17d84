import { expect, it } from 'vitest'
import { paceHeartRate } from './pace-heart-rate.ts'

it('is nothing when both halves are alike, and negative when the second was better', () => {
  const even = { firstSpeedMps: 3, firstHeartRateBpm: 150, secondSpeedMps: 3, secondHeartRateBpm: 150 }
  expect(paceHeartRate(even)).toBe(0)
  expect(paceHeartRate({ ...even, secondSpeedMps: 3.1 })).toBeLessThan(0)
})
