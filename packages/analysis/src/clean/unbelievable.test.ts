import { describe, expect, it } from 'vitest'
import { steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { unbelievable } from './unbelievable.ts'

const apply = (streams: Parameters<typeof steadyRun>[0] & object) => {
  const recording = steadyRun({ seconds: 3, ...streams })
  return unbelievable.apply(recording.track, recording, settings)
}

describe('unbelievable', () => {
  it('takes away what lies beyond the limits of its channel, and counts it', () => {
    const repaired = apply({ streams: { heartRateBpm: Float64Array.of(150, 255, 151, 12) } })
    expect(repaired?.track.streams.heartRateBpm).toEqual(Float64Array.of(150, NaN, 151, NaN))
    expect(repaired?.removed).toEqual({ heartRateBpm: 2 })
    expect(repaired?.says).toBe('Left out 2 values that could not be true: heart rate.')
  })

  it('takes a zero where nothing can be 0 for silence, which is no fault', () => {
    const repaired = apply({ streams: { groundContactS: Float64Array.of(0.25, 0, 0, 0.24) } })
    expect(repaired?.track.streams.groundContactS).toEqual(Float64Array.of(0.25, NaN, NaN, 0.24))
    expect(repaired?.removed).toEqual({})
  })

  it('leaves the limits themselves, and zeros that are measurements', () => {
    expect(
      apply({ streams: { heartRateBpm: Float64Array.of(30, 230, 30, 230), powerW: new Float64Array(4) } }),
    ).toBeNull()
  })
})
