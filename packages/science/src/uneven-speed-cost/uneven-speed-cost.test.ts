import { describe, expect, it } from 'vitest'
import { unevenSpeedCost } from './uneven-speed-cost.ts'

const wave = (periodS: number, steps = 20_000) => {
  const timeS = Array.from({ length: steps + 1 }, (_, k) => (k * periodS) / steps)
  const speedMps = timeS.map((t) => 3.5 * (1 + 0.1 * Math.sin((2 * Math.PI * t) / periodS)))
  return { timeS, speedMps, dragJS2PerKgM3: 0.01 }
}

describe('unevenSpeedCost', () => {
  it('costs 0.374 % when speed swings by a tenth every ten seconds', () => {
    expect(100 * unevenSpeedCost(wave(10)).totalRatio).toBeCloseTo(0.374, 3)
  })

  it('costs only 0.0495 % when it swings as far in ten minutes', () => {
    expect(100 * unevenSpeedCost(wave(600)).totalRatio).toBeCloseTo(0.0495, 4)
  })

  it('agrees with the theorem: three times drag times variance over the cost', () => {
    const theorem = (3 * 0.01 * (3.5 * 0.1) ** 2) / 2 / (3.6 + 0.01 * 3.5 ** 2)
    expect(unevenSpeedCost(wave(600)).driftRatio).toBeCloseTo(theorem, 8)
  })

  it('costs nothing at an even speed, and skips what is unknown', () => {
    const even = { timeS: [0, 1, 3, 4, 9], speedMps: [3, 3, NaN, 3, 3], dragJS2PerKgM3: 0.01 }
    expect(unevenSpeedCost(even).totalRatio).toBeCloseTo(0, 12)
  })
})
