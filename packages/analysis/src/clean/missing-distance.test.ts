import { noDistance, plantRun } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { columnOf, steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { missingDistance } from './missing-distance.ts'

const bare = steadyRun({ seconds: 600 })
const { distanceM: _, ...streams } = bare.track.streams
const withStreams = (added: object, change: object = {}) => {
  const recording = {
    ...bare,
    ...change,
    track: { timeS: bare.track.timeS, streams: { ...streams, ...added } },
  }
  return missingDistance.apply(recording.track, recording, settings)
}
const north = (metres: (timeS: number) => number) => ({
  latitudeDeg: columnOf(bare, (t) => 47 + metres(t) / 111_195.08),
  longitudeDeg: columnOf(bare, () => 8),
})

describe('missingDistance', () => {
  it('sums the way between positions', () => {
    const repaired = withStreams(north((t) => 3 * t))
    expect(repaired?.track.streams.distanceM?.at(-1)).toBeCloseTo(1800, 1)
    expect(repaired?.says).toBe('Distance was not recorded; it was summed from positions.')
  })

  it('comes within two per cent of what a planted watch counted', () => {
    const whole = plantRun({ seed: 9 }).recording
    const { recording } = plantRun({ seed: 9, faults: [noDistance] })
    const summed =
      missingDistance.apply(recording.track, recording, settings)?.track.streams.distanceM?.at(-1) ?? NaN
    expect(Math.abs(summed / whole.totals.distanceM - 1)).toBeLessThan(0.02)
  })

  it('passes over positions that are unknown', () => {
    const positions = north((t) => 3 * t)
    positions.latitudeDeg.fill(NaN, 100, 103)
    expect(withStreams(positions)?.track.streams.distanceM?.at(-1)).toBeCloseTo(1800, 1)
  })

  it('counts neither the way home during a pause nor one that nobody runs', () => {
    const moved = north((t) => 3 * t + (t > 300 ? 5000 : 0))
    expect(
      withStreams(moved, { pauses: [{ fromS: 300, toS: 301 }] })?.track.streams.distanceM?.at(-1),
    ).toBeCloseTo(1797, 0)
    const carried = north((t) => (t < 300 ? 3 * t : 900 + 100 * (t - 300)))
    carried.latitudeDeg.forEach((_, i) => {
      if (i > 300 && i % 10 !== 0) carried.latitudeDeg[i] = NaN
    })
    expect(withStreams(carried)?.track.streams.distanceM?.at(-1)).toBeCloseTo(900, 0)
  })

  it('takes speed where there are no positions', () => {
    const repaired = withStreams({ speedMps: columnOf(bare, () => 3) })
    expect(repaired?.track.streams.distanceM?.at(-1)).toBeCloseTo(1800, 6)
    expect(repaired?.says).toContain('from speed')
  })

  it('leaves a distance that rises, and gives none where there is nothing to sum', () => {
    expect(missingDistance.apply(bare.track, bare, settings)).toBeNull()
    expect(withStreams({})).toBeNull()
    expect(withStreams({ distanceM: columnOf(bare, () => 0) })).toBeNull()
  })
})
