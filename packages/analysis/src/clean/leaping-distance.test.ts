import { gpsSpikes, gpsTunnel, plantRun } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { steadyRun } from '../steady-run.for-tests.ts'
import { clean, defaultCleanSettings as settings } from './clean.ts'
import { leapingDistance } from './leaping-distance.ts'

const apply = (distance: (timeS: number) => number) => {
  const recording = steadyRun({ seconds: 600 })
  const track = { ...recording.track, streams: { distanceM: recording.track.timeS.map(distance) } }
  return leapingDistance.apply(track, recording, settings)?.track.streams.distanceM
}

describe('leapingDistance', () => {
  it('takes out a leap out of nothing', () => {
    const distanceM = apply((t) => 3 * t + (t >= 300 ? 200 : 0))
    expect(distanceM?.[299]).toBe(897)
    expect(distanceM?.at(-1)).toBe(1797)
  })

  it('spreads a leap over the standstill before it, as after a tunnel', () => {
    const distanceM = apply((t) => 3 * (t > 200 && t < 260 ? 200 : t))
    expect(distanceM?.[230]).toBeNaN()
    expect(distanceM?.at(-1)).toBe(1800)
  })

  it('sees nothing in a standstill without a leap, or in a fast runner', () => {
    expect(apply((t) => 3 * Math.min(t, 300))).toBeUndefined()
    expect(apply((t) => 8 * t)).toBeUndefined()
  })

  it('brings planted tunnels and spikes back to the distance that was run', () => {
    const { distanceM } = clean(plantRun({ seed: 3 }).recording).run
    for (const fault of [gpsTunnel, gpsSpikes]) {
      const mended = clean(plantRun({ seed: 3, faults: [fault] }).recording).run.distanceM
      expect(Math.abs(mended.at(-1)! / distanceM.at(-1)! - 1)).toBeLessThan(0.003)
      expect(Math.abs(mended[2000]! - distanceM[2000]!)).toBeLessThan(60)
    }
  })
})
