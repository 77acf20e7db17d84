import { expect, it } from 'vitest'
import { leanMass } from './lean-mass.ts'

it('is less than the whole, and grows with height', () => {
  const of = (heightM: number) => leanMass({ massKg: 65, heightM, female: 1 })
  expect(of(1.7)).toBeLessThan(65)
  expect(of(1.8)).toBeGreaterThan(of(1.7))
})
