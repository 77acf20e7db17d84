import { describe, expect, it } from 'vitest'
import { bothFeet } from './both-feet.ts'

const counted = (...perMinute: number[]) => Float64Array.from(perMinute)

describe('bothFeet', () => {
  it('doubles a run that was counted on one foot, and says so', () => {
    expect(bothFeet(counted(84, 85, 86), 'running')).toEqual({
      factor: 2,
      warning: { code: 'cadence.one-foot', detail: expect.stringContaining('85') },
    })
  })

  it('keeps a run that was counted on both, and says so', () => {
    expect(bothFeet(counted(168, 170, 172), 'running')).toEqual({
      factor: 1,
      warning: { code: 'cadence.both-feet', detail: expect.stringContaining('170') },
    })
  })

  it('decides by what was counted in motion, not by stops and gaps', () => {
    expect(bothFeet(counted(0, 0, 0, 0, 170, Number.NaN), 'running').factor).toBe(1)
  })

  it('is not misled by sprints, walks or a few wrong values', () => {
    expect(bothFeet(counted(85, 86, 87, 88, 130, 250), 'unknown').factor).toBe(2)
    expect(bothFeet(counted(60, 110, 165, 166, 168), 'unknown').factor).toBe(1)
  })

  it('knows that walkers step more slowly', () => {
    expect(bothFeet(counted(110), 'walking').factor).toBe(1)
    expect(bothFeet(counted(55), 'hiking').factor).toBe(2)
  })

  it('leaves the turns of a crank alone', () => {
    expect(bothFeet(counted(85), 'cycling')).toEqual({ factor: 1 })
  })

  it('decides nothing where nothing was counted', () => {
    expect(bothFeet(counted(), 'running')).toEqual({ factor: 1 })
    expect(bothFeet(counted(0, Number.NaN), 'running')).toEqual({ factor: 1 })
  })
})
