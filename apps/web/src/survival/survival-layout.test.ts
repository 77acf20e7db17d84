import type { Survival } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { heldLayout } from './held-layout.ts'
import { runsBeyond, shareAt, survivalLayout } from './survival-layout.ts'

const curve = {
  at: [40, 60, 80, 100],
  share: [1, 0.75, 0.375, 0.375],
  lower: [null, 0.5, 0.2, 0.2],
  upper: [null, 0.9, 0.6, 0.6],
  atRisk: [4, 3, 2, 1],
}
const survival: Survival = {
  unit: 'min',
  runs: 4,
  events: 2,
  median: 80,
  interval: null,
  longest: 100,
  says: 'On half of your runs your legs last beyond 80 minutes.',
  curve,
  before: null,
  excluded: [],
  assumed: [],
}

describe('the survival curve as paths', () => {
  it('is level until a run on which the legs gave out, and steps down there and nowhere else', () => {
    const line = survivalLayout(survival, 600)?.line ?? ''
    expect(line.match(/V/g)).toHaveLength(2)
    expect(line.match(/H/g)).toHaveLength(4)
  })

  it('draws no limits where none are known', () => {
    const drawn = survivalLayout(survival, 600)?.band ?? ''
    expect(drawn.match(/M/g)).toHaveLength(2)
    const unknown = { ...curve, lower: [null, null, null, null] }
    expect(survivalLayout({ ...survival, curve: unknown }, 600)?.band).toBe('')
  })

  it('marks the median at its length, and nothing where less than half of the legs gave out', () => {
    const layout = survivalLayout(survival, 600)
    const tick = layout?.ticks.find(({ at }) => at === 80)
    expect(layout?.median?.x).toBe(tick?.x)
    expect(survivalLayout({ ...survival, median: null }, 600)?.median).toBe(null)
  })

  it('lets the interval of a median reach on to the edge where its upper end is open', () => {
    const open = survivalLayout({ ...survival, interval: [60, null] }, 600)
    const tick = open?.ticks.find(({ at }) => at === 60)
    expect(open?.median?.fromX).toBe(tick?.x)
    expect(open?.median?.toX).toBe(open?.right)
  })

  it('lets a median without an interval reach no further back than itself, and on to the edge', () => {
    const layout = survivalLayout(survival, 600)
    expect(layout?.median?.fromX).toBe(layout?.median?.x)
    expect(layout?.median?.toX).toBe(layout?.right)
  })

  it('is nothing without a run', () => {
    expect(survivalLayout({ ...survival, curve: null }, 600)).toBe(null)
  })

  it('counts the runs that went so far, and says what the curve is there', () => {
    expect([0, 41, 80, 81, 101].map((length) => runsBeyond(curve, length))).toEqual([4, 3, 2, 1, 0])
    expect(shareAt(curve, 10)).toEqual({ share: 1, lower: null, upper: null })
    expect(shareAt(curve, 70)).toEqual({ share: 0.75, lower: 0.5, upper: 0.9 })
  })
})

describe('runs by length', () => {
  it('has a dot for every run, those of one length on each other', () => {
    const twice = { at: [40, 60], share: [1, 1], lower: [null, null], upper: [null, null], atRisk: [3, 1] }
    const { dots } = heldLayout(twice, 600)
    expect(dots).toHaveLength(3)
    expect(dots[0]?.x).toBe(dots[1]?.x)
    expect(dots[0]?.y).not.toBe(dots[1]?.y)
  })
})
