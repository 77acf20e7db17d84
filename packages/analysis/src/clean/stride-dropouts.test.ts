import { describe, expect, it } from 'vitest'
import { columnOf, steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { strideDropouts } from './stride-dropouts.ts'

const run = steadyRun({ seconds: 600 })
const withStride = (distance: (t: number) => number, steps: (t: number) => number) => ({
  ...run.track,
  streams: { distanceM: columnOf(run, distance), cadenceSpm: columnOf(run, steps) },
})

describe('strideDropouts', () => {
  it('leaves out a cadence of 0 while moving', () => {
    const repaired = strideDropouts.apply(
      withStride(
        (t) => 3 * t,
        (t) => (t === 100 ? 0 : 172),
      ),
      run,
      settings,
    )
    expect(repaired?.track.streams.cadenceSpm?.[100]).toBeNaN()
    expect(repaired?.removed).toEqual({ cadenceSpm: 1 })
  })

  it('keeps the 0 of somebody who stands', () => {
    const standing = withStride(
      (t) => 3 * Math.min(t, 300),
      (t) => (t > 310 ? 0 : 172),
    )
    expect(strideDropouts.apply(standing, run, settings)).toBeNull()
  })
})
