import { describe, expect, it } from 'vitest'
import { areNewer, type Refit, taken, withoutWeights } from './take-weights.ts'

const refit: Refit = {
  n: 120,
  legs: 40,
  weights: [{ sign: 'gct', name: 'Time on the ground', usual: 1, own: 1.81, interval: [1.2, 2.4] }],
  loss: { usual: 0.61, own: 0.55 },
  gain: { mean: 0.06, standardError: 0.02 },
  isBetter: true,
  inUse: false,
  says: '',
}

describe('weights of one’s own', () => {
  it('are put beside all else in the profile, and leave it when they are given back', () => {
    const before = { massKg: { value: 61, from: 'measured' as const } }
    const after = taken(before, refit)
    expect(after).toEqual({ ...before, evidenceWeights: { value: { gct: 1.81 }, from: 'estimated' } })
    expect(withoutWeights(after)).toStrictEqual(before)
  })

  it('are newer than those in use only where a figure that is shown differs', () => {
    expect(areNewer(refit, { gct: 1.8101 })).toBe(false)
    expect(areNewer(refit, { gct: 1.7 })).toBe(true)
    expect(areNewer(refit, {})).toBe(true)
  })
})
