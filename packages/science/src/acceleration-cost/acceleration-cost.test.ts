import { describe, expect, it } from 'vitest'
import { slopeCost } from '../slope-cost/slope-cost.ts'
import { costByPair } from './acceleration-cost.ts'

/** Cost of as much speeding up as slowing down, against steady running. */
const symmetric = (cost: (es: number) => number, es: number) =>
  100 * (((cost(es) + cost(-es)) / 2 / cost(0)) * Math.sqrt(1 + es ** 2) - 1)

describe('small even changes of speed', () => {
  it('cost energy by the polynomial of slopes', () => {
    expect(symmetric(slopeCost, 0.02)).toBeCloseTo(0.5344, 4)
    expect(symmetric(slopeCost, 0.1)).toBeCloseTo(13.339, 3)
  })

  it('would save energy by the pair of 2018, whose kink at zero is concave: the trap', () => {
    // The sheet prints -1.9831, rounded; the formula gives -1.98312.
    expect(symmetric(costByPair, 0.02)).toBeCloseTo(-1.9831, 4)
    expect(symmetric(costByPair, 0.1)).toBeCloseTo(14.154, 3)
  })
})
