import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Run, type State, states } from '../run.ts'
import { binsOfRun } from './bins-of-run.ts'
import { sheetSettings } from './settings/index.ts'

interface Sample {
  readonly timeS: number
  readonly distanceM: number
  readonly heartRateBpm?: number
  readonly state?: State
}

function runOf(samples: readonly Sample[]): Run {
  const column = (of: (sample: Sample) => number) => Float64Array.from(samples, of)
  return {
    timeS: column(({ timeS }) => timeS),
    movingS: column(({ timeS }) => timeS),
    distanceM: column(({ distanceM }) => distanceM),
    speedMps: column(() => 3),
    gradeRatio: column(() => 0),
    gradeAdjustedSpeedMps: column(() => 3),
    state: Uint8Array.from(samples, ({ state = 'running' }) => states.indexOf(state)),
    streams: { heartRateBpm: column(({ heartRateBpm }) => heartRateBpm ?? Number.NaN) },
  }
}

/** A steady run of 3 m/s that stands still from 100 s to 160 s. */
const distanceAt = (timeS: number) => 3 * (timeS < 100 ? timeS : timeS < 160 ? 100 : timeS - 60)
const steady = (timesS: readonly number[]) =>
  runOf(timesS.map((timeS) => ({ timeS, distanceM: distanceAt(timeS), heartRateBpm: 150 })))
const every = (stepS: number, totalS = 400) =>
  Array.from({ length: Math.floor(totalS / stepS) + 1 }, (_, i) => i * stepS)

describe('binsOfRun', () => {
  it('leaves stops out and keeps their seconds beside', () => {
    const bins = binsOfRun(steady(every(1)))
    expect(bins.distanceM).toHaveLength(34)
    expect(bins.distanceM.slice(0, 9)).toEqual(new Float64Array(9).fill(30))
    const stood = bins.pausedBeforeS.reduce((sum, seconds) => sum + seconds, 0)
    expect(stood).toBeGreaterThan(50)
    expect(stood).toBeLessThanOrEqual(60)
  })

  it('gives the same bins however the samples are spaced', () => {
    const dense = binsOfRun(steady(every(1)))
    for (const stepS of [0.5, 2, 4, 5]) {
      const sparse = binsOfRun(steady(every(stepS)))
      expect(Math.abs(sparse.distanceM.length - dense.distanceM.length)).toBeLessThanOrEqual(1)
      expect(sparse.distanceM[20]).toBeCloseTo(dense.distanceM[20]!, 9)
      expect(sparse.heartRateBpm?.every((bpm) => bpm === 150)).toBe(true)
    }
  })

  it('takes a gap in which hardly any ground was covered for a pause, and not one that was run through', () => {
    const times = [...every(1, 60), ...every(1, 60).map((timeS) => timeS + 90)]
    const through = binsOfRun(runOf(times.map((timeS) => ({ timeS, distanceM: 3 * timeS }))))
    expect(through.distanceM).toHaveLength(15)
    const stood = binsOfRun(
      runOf(times.map((timeS) => ({ timeS, distanceM: 3 * (timeS <= 60 ? timeS : timeS - 30) }))),
    )
    expect(stood.distanceM).toHaveLength(12)
    expect(stood.pausedBeforeS[6]).toBe(30)
  })

  it('leaves out what the timer paused, even when the runner walked on', () => {
    const run = runOf(
      every(1, 200).map((timeS) => ({
        timeS,
        distanceM: 3 * timeS,
        state: timeS >= 100 && timeS < 150 ? 'paused' : 'running',
      })),
    )
    expect(binsOfRun(run).distanceM).toHaveLength(15)
  })

  it('is content with one heart rate in a bin, and takes 0 for none', () => {
    const samples = every(1, 100).map((timeS) => ({
      timeS,
      distanceM: 3 * timeS,
      heartRateBpm: timeS % 10 === 7 ? 148 : 0,
    }))
    expect(binsOfRun(runOf(samples)).heartRateBpm).toEqual(new Float64Array(10).fill(148))
  })

  it('fills bins between sparse samples, and only where it is told to', () => {
    const run = runOf(
      every(20, 100).map((timeS) => ({ timeS, distanceM: 3 * timeS, heartRateBpm: 140 + timeS })),
    )
    expect(binsOfRun(run).heartRateBpm?.slice(0, 4)).toEqual(Float64Array.of(140, 150, 160, 170))
    const unfilled = binsOfRun(run, sheetSettings.bins).heartRateBpm
    expect(unfilled?.slice(0, 4)).toEqual(Float64Array.of(140, Number.NaN, 160, Number.NaN))
  })

  it('has no column for what was never recorded', () => {
    const bins = binsOfRun({ ...steady(every(1)), streams: {} })
    expect(bins.heartRateBpm).toBeUndefined()
    expect('groundContactS' in bins).toBe(false)
  })

  it('answers an empty run with no bins', () => {
    expect(binsOfRun(runOf([])).distanceM).toHaveLength(0)
  })

  it('loses no metre that was run, and leaves the run as it is', () => {
    const steps = fc.array(
      fc.tuple(fc.double({ min: 0.2, max: 8, noNaN: true }), fc.double({ min: 1, max: 6, noNaN: true })),
      {
        minLength: 20,
        maxLength: 200,
      },
    )
    fc.assert(
      fc.property(steps, (list) => {
        let [timeS, distanceM] = [0, 0]
        const samples = list.map(([seconds, speed]) => {
          timeS += seconds
          distanceM += seconds * speed
          return { timeS, distanceM }
        })
        const run = runOf(samples)
        const before = structuredClone({ timeS: run.timeS, distanceM: run.distanceM })
        const binned = binsOfRun(run).distanceM.reduce((sum, metres) => sum + metres, 0)
        const total = distanceM - samples[0]!.distanceM
        expect(binned).toBeLessThanOrEqual(total + 1e-6)
        // At most the last incomplete bin and the broken seconds at both ends.
        expect(binned).toBeGreaterThan(total - 12 * 6)
        expect({ timeS: run.timeS, distanceM: run.distanceM }).toEqual(before)
      }),
    )
  })
})
