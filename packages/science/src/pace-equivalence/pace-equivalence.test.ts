import { describe, expect, it } from 'vitest'
import { paceEquivalence } from './pace-equivalence.ts'

describe('paceEquivalence', () => {
  it('is 1 on the flat, above it uphill and below it gently downhill', () => {
    expect(paceEquivalence(0)).toBe(1)
    expect(paceEquivalence(0.05)).toBeGreaterThan(1)
    expect(paceEquivalence(-0.05)).toBeLessThan(1)
  })

  it('is least at -9.56 %, where it is 0.8615', () => {
    expect(paceEquivalence(-0.0956)).toBeCloseTo(0.8615, 4)
    expect(paceEquivalence(-0.08)).toBeGreaterThan(paceEquivalence(-0.0956))
    expect(paceEquivalence(-0.11)).toBeGreaterThan(paceEquivalence(-0.0956))
  })
})
