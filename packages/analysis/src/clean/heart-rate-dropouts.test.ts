import { describe, expect, it } from 'vitest'
import { columnOf, steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { heartRateDropouts } from './heart-rate-dropouts.ts'

const apply = (bpm: (timeS: number, index: number) => number, everyS = 1) => {
  const recording = steadyRun({ seconds: 600, everyS })
  const track = { ...recording.track, streams: { heartRateBpm: columnOf(recording, bpm) } }
  return heartRateDropouts.apply(track, recording, settings)?.track.streams.heartRateBpm
}

describe('heartRateDropouts', () => {
  it('leaves out heart rates that are too low or too high for a run', () => {
    const heartRateBpm = apply((t) => (t === 100 ? 35 : t === 200 ? 228 : 150))
    expect([heartRateBpm?.[99], heartRateBpm?.[100], heartRateBpm?.[200]]).toEqual([150, NaN, NaN])
  })

  it('leaves out a fall that no heart makes, until it is back', () => {
    const heartRateBpm = apply((t) => (t >= 100 && t < 110 ? 80 : 150))
    expect(heartRateBpm?.slice(100, 110).every(Number.isNaN)).toBe(true)
    expect(heartRateBpm?.[110]).toBe(150)
  })

  it('believes a new level that is kept', () => {
    expect(apply((t) => (t < 300 ? 120 : 165))).toBeUndefined()
  })

  it('takes a fast rise over five seconds for a heart', () => {
    expect(apply((t) => (t < 300 ? 120 : 165), 5)).toBeUndefined()
  })
})
