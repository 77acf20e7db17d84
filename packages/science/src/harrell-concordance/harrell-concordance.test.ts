import { describe, expect, it } from 'vitest'
import { harrellConcordance } from './harrell-concordance.ts'

const runs = { time: [1, 2, 3, 4], event: [1, 1, 1, 0], risk: [4, 3, 2, 1] }

describe('harrellConcordance', () => {
  it('is 1 where the risk is in order, 0 where it is upside down, a half where it says nothing', () => {
    expect(harrellConcordance(runs).concordance).toBe(1)
    expect(harrellConcordance({ ...runs, risk: [1, 2, 3, 4] }).concordance).toBe(0)
    expect(harrellConcordance({ ...runs, risk: [5, 5, 5, 5] }).concordance).toBe(0.5)
  })

  it('counts only pairs of which it is known which came first', () => {
    expect(harrellConcordance(runs).pairs).toBe(6)
    expect(harrellConcordance({ ...runs, event: [0, 0, 0, 1] }).pairs).toBe(0)
    expect(harrellConcordance({ ...runs, event: [0, 0, 0, 1] }).concordance).toBeNaN()
  })
})
