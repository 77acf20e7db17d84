import { expect, it } from 'vitest'
import { downhillLoss } from './downhill-loss.ts'

it('is nothing when both are lost alike', () => {
  expect(downhillLoss({ earlyDownMps: 4, lateDownMps: 3.6, earlyUpMps: 2.5, lateUpMps: 2.25 })).toBeCloseTo(
    0,
    12,
  )
})
