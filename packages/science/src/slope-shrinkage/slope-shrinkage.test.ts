import { expect, it } from 'vitest'
import { slopeShrinkage } from './slope-shrinkage.ts'

it('keeps the usual slope where the points say nothing, and lies between the two otherwise', () => {
  const usual = { priorSlope: -0.36, priorSpread: 0.1, noise: 0.02 }
  const same = slopeShrinkage({ speedMps: [3, 3, 3], measure: [0.25, 0.25, 0.25], ...usual })
  expect(same.slope).toBeCloseTo(-0.36, 9)
  const steep = slopeShrinkage({ speedMps: [2.8, 3.2, 3.6], measure: [0.272, 0.25, 0.232], ...usual })
  expect(steep.slope).toBeLessThan(-0.36)
  expect(steep.slope).toBeGreaterThan(steep.leastSquaresSlope)
})
