import type { Survival } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { survivalFor } from './survival-for.ts'

const curve = {
  at: [1.609344, 16.09344],
  share: [1, 0.4],
  lower: [null, 0.2],
  upper: [null, 0.6],
  atRisk: [2, 1],
}
const survival: Survival = {
  unit: 'km',
  runs: 2,
  events: 1,
  median: 16.09344,
  interval: [8.04672, 32.18688],
  longest: 16.09344,
  says: '',
  curve,
  before: null,
  excluded: [],
  assumed: [],
}

describe('the curve for its reader', () => {
  it('has its distances in miles for who counts in them, and shares and counts as they are', () => {
    const { curve: shown, median, interval, longest } = survivalFor(survival, 'imperial')
    expect(shown?.at.map((at) => Math.round(at))).toEqual([1, 10])
    expect(shown?.share).toEqual(curve.share)
    expect([median, longest, ...(interval ?? [])].map((at) => Math.round(at ?? Number.NaN))).toEqual([
      10, 10, 5, 20,
    ])
    const open = survivalFor({ ...survival, interval: [8.04672, null] }, 'imperial').interval
    expect(open?.[1]).toBeNull()
  })

  it('has the months before in miles too, all of them', () => {
    const before = { says: '', runs: 2, events: 1, median: 16.09344, interval: null, curve }
    const shown = survivalFor(
      { ...survival, before: { ...before, interval: [8.04672, null] } },
      'imperial',
    ).before
    expect(shown?.median).toBeCloseTo(10, 3)
    expect(shown?.interval?.[0]).toBeCloseTo(5, 3)
    expect(shown?.interval?.[1]).toBeNull()
    expect(shown?.curve.at[1]).toBeCloseTo(10, 3)
  })

  it('is left alone in minutes, and for who counts in kilometres', () => {
    expect(survivalFor(survival, 'metric')).toBe(survival)
    const inMinutes = { ...survival, unit: 'min' } as const
    expect(survivalFor(inMinutes, 'imperial')).toBe(inMinutes)
  })
})
