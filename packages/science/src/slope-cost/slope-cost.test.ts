import { describe, expect, it } from 'vitest'
import { slopeCost } from './slope-cost.ts'

describe('slopeCost', () => {
  it('is least at a slope of -18.135 %', () => {
    const grades = Array.from({ length: 90_001 }, (_, k) => -0.45 + k * 1e-5)
    const cheapest = grades.reduce((best, grade) => (slopeCost(grade) < slopeCost(best) ? grade : best))
    expect(cheapest).toBeCloseTo(-0.18135, 4)
    expect(slopeCost(cheapest)).toBeCloseTo(1.78127, 5)
  })

  it('rises by 5.4 % with each per cent of slope near the flat', () => {
    expect((slopeCost(1e-6) - slopeCost(-1e-6)) / 2e-6 / slopeCost(0)).toBeCloseTo(5.41667, 4)
  })
})
