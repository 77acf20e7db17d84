import { plantRun } from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { clean } from '../clean/clean.ts'
import { columnOf, steadyRun } from '../steady-run.for-tests.ts'
import { splitsOf } from './splits-of.ts'

const noClimb = { climb: null }

describe('splitsOf', () => {
  it('cuts a run into kilometres, the last one shorter', () => {
    const splits = splitsOf(clean(steadyRun()).run, 1000, noClimb)
    expect(splits.map(({ distanceM }) => Math.round(distanceM))).toEqual([...Array(10).fill(1000), 800])
    expect(splits[0]).toMatchObject({
      timeS: expect.closeTo(1000 / 3, 6),
      elapsedS: expect.closeTo(1000 / 3, 6),
      paceSPerKm: expect.closeTo(1000 / 3, 6),
      gradeAdjustedPaceSPerKm: expect.closeTo(1000 / 3, 6),
      heartRateBpm: expect.closeTo(150, 0),
      cadenceSpm: expect.closeTo(172, 0),
      groundContactS: null,
      ascentM: null,
    })
  })

  it('makes one split of a run shorter than a kilometre, and none of a run that went nowhere', () => {
    expect(splitsOf(clean(steadyRun({ seconds: 60 })).run, 1000, noClimb)).toHaveLength(1)
    const standing = steadyRun({ streams: { distanceM: columnOf(steadyRun(), () => 0) } })
    expect(splitsOf(clean(standing).run, 1000, noClimb)).toEqual([])
  })

  it('adds no split for a last metre that is only rounding', () => {
    expect(splitsOf(clean(steadyRun({ seconds: 3000.2 * (1 / 3) * 3 })).run, 1000, noClimb)).toHaveLength(9)
  })

  it('leaves pauses out of the time of a split, and keeps them in what has elapsed', () => {
    const paused = steadyRun({
      pauses: [{ fromS: 100, toS: 160 }],
      streams: { distanceM: columnOf(steadyRun(), (t) => 3 * (t - Math.min(Math.max(t - 100, 0), 60))) },
    })
    const [first] = splitsOf(clean(paused).run, 1000, noClimb)
    expect(first?.timeS).toBeCloseTo(1000 / 3, 0)
    expect(first?.elapsedS).toBeCloseTo(1000 / 3 + 60, 0)
  })

  it('adds up to the whole run, in kilometres and in miles, however it is recorded', () => {
    for (const spacing of [1, 5, 'smart'] as const) {
      const { run } = clean(plantRun({ seed: 3, spacing, durationS: 4000 }).recording)
      for (const lengthM of [1000, 1609.344]) {
        const splits = splitsOf(run, lengthM, noClimb)
        const sum = (of: (split: (typeof splits)[number]) => number) =>
          splits.reduce((total, split) => total + of(split), 0)
        expect(sum(({ timeS }) => timeS)).toBeCloseTo(run.movingS.at(-1)!, 6)
        expect(sum(({ distanceM }) => distanceM)).toBeCloseTo(run.distanceM.at(-1)!, 6)
      }
    }
  })

  it('cuts a leap over several kilometres in the middle of nowhere, and knows no heart rate there', () => {
    const leap = steadyRun({
      seconds: 900,
      everyS: 300,
      streams: { distanceM: Float64Array.of(0, 900, 3400, 4300) },
    })
    const heartRateBpm = Float64Array.of(140, NaN, 150, 150)
    const { run } = clean({
      ...leap,
      track: { ...leap.track, streams: { ...leap.track.streams, heartRateBpm } },
    })
    const splits = splitsOf(run, 1000, noClimb)
    expect(splits.map(({ distanceM }) => distanceM)).toEqual([1000, 1000, 1000, 1000, 300])
    expect(splits[1]?.heartRateBpm).toBeNull()
  })

  it('gives what was climbed between two samples its share', () => {
    const { run } = clean(
      steadyRun({ seconds: 900, everyS: 300, streams: { distanceM: Float64Array.of(0, 900, 1800, 2700) } }),
    )
    const climb = { ascentM: Float64Array.of(0, 9, 18, 27), descentM: new Float64Array(4) }
    expect(splitsOf(run, 1000, { climb }).map(({ ascentM }) => ascentM)).toEqual([
      expect.closeTo(10, 9),
      expect.closeTo(10, 9),
      expect.closeTo(7, 9),
    ])
  })
})
