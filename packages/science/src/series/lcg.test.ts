import { describe, expect, it } from 'vitest'
import { lcg } from './lcg.ts'

// Vectors of the running sheet, 1.6.
describe('the generator of the sheet', () => {
  it('gives the three numbers printed for seed 1', () => {
    const { uniform } = lcg(1)
    for (const printed of [0.236455526, 0.369270674, 0.504242032]) {
      expect(Math.abs(uniform() - printed)).toBeLessThan(1e-9)
    }
  })

  it('gives the three normal numbers printed for seed 12345', () => {
    const { gauss } = lcg(12345)
    expect(gauss()).toBeCloseTo(-0.55505411, 8)
    expect(gauss()).toBeCloseTo(1.494471386, 8)
    expect(gauss()).toBeCloseTo(-0.909095396, 8)
  })

  it('has mean 0 and standard deviation 1 in the long run', () => {
    const { gauss } = lcg(7919)
    const draws = Array.from({ length: 20_000 }, gauss)
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length
    const variance = draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length
    expect(mean).toBeCloseTo(0, 1)
    expect(variance).toBeCloseTo(1, 1)
  })
})
