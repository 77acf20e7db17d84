import { expect, it } from 'vitest'
import { dutyFactor } from './duty-factor.ts'

it('has no flight left in it when walking', () => {
  const { flightS, dutyRatio } = dutyFactor({ cadenceSpm: 110, groundContactS: 0.58 })
  expect(flightS).toBeLessThan(0)
  expect(dutyRatio).toBeGreaterThan(0.5)
})
