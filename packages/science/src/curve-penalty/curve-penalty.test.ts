import { expect, it } from 'vitest'
import { curvePenalty } from './curve-penalty.ts'

it('costs a marathon of 2:01:39 on a 400 m track the seven seconds of the paper', () => {
  const curvedShare = 0.578
  const { timeRatio } = curvePenalty({ speedMps: 42_195 / 7299, radiusM: 36.8 })
  expect(7292 * curvedShare * timeRatio).toBeCloseTo(7, 0)
})
