import { describe, expect, it } from 'vitest'
import { enduranceExponent } from './endurance-exponent.ts'

describe('enduranceExponent', () => {
  it('is higher for a runner whose long distances suffer', () => {
    const at = (halfS: number) =>
      enduranceExponent({ distanceM: [5000, 10_000, 21_097.5], timeS: [1200, 2502, halfS] }).exponent
    expect(at(6000)).toBeGreaterThan(at(5500))
  })

  it('says no error of two distances, and nothing of one', () => {
    expect(enduranceExponent({ distanceM: [5000, 10_000], timeS: [1200, 2502] }).error).toBeNaN()
    expect(enduranceExponent({ distanceM: [5000], timeS: [1200] }).exponent).toBeNaN()
  })
})
