import { expect, it } from 'vitest'
import { slopeCost } from '../slope-cost/slope-cost.ts'
import { walkingCost } from './walking-cost.ts'

it('costs less than running, metre for metre, at every slope measured', () => {
  for (let grade = -0.45; grade <= 0.45; grade += 0.01)
    expect(walkingCost(grade)).toBeLessThan(slopeCost(grade))
})
