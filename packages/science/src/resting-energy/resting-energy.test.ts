import { expect, it } from 'vitest'
import { restingEnergy } from './resting-energy.ts'

it('is known of bodies only', () => {
  expect(restingEnergy({ leanKg: 50 })).toBe(1600)
  expect(restingEnergy({ leanKg: 0 })).toBeNaN()
})
