import { describe, expect, it } from 'vitest'
import { steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { fallingDistance } from './falling-distance.ts'

const apply = (distanceM: number[]) => {
  const recording = steadyRun({
    seconds: distanceM.length - 1,
    streams: { distanceM: Float64Array.from(distanceM) },
  })
  return fallingDistance.apply(recording.track, recording, settings)?.track.streams.distanceM
}

describe('fallingDistance', () => {
  it('leaves out a spike that is taken back', () => {
    expect(apply([0, 3, 90, 91, 9, 12])).toEqual(Float64Array.of(0, 3, NaN, NaN, 9, 12))
  })

  it('carries on a counter that began again', () => {
    const first = Array.from({ length: 30 }, (_, i) => 3 * i)
    const distanceM = apply([...first, 0, 3, 6])
    expect([...(distanceM ?? [])].slice(-3)).toEqual([87, 90, 93])
  })

  it('holds a small step back', () => {
    const first = Array.from({ length: 30 }, (_, i) => 3 * i)
    const distanceM = apply([...first, 50, 53, 90])
    expect([...(distanceM ?? [])].slice(-4)).toEqual([87, 87, 87, 90])
  })

  it('leaves a distance that stands still', () => {
    expect(apply([0, 3, 3, 3, NaN, 3, 6])).toBeUndefined()
  })
})
