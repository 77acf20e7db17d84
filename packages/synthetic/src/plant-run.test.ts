import { channels } from '@freshlegs/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  autoPauses,
  courses,
  eased,
  faults,
  flat,
  heartLungs,
  hilly,
  legs,
  plantRun,
  shortIntervals,
  tiers,
  traits,
  treadmill,
  truths,
} from './index.ts'
import type { RunPlan } from './run-plan.ts'
import { drawRunner } from './runner.ts'

/** A run without any error and without drift: what was planted can be read off. */
const exact = (plan: Partial<RunPlan>): RunPlan => {
  const runner = drawRunner(1)
  return {
    seed: 1,
    noise: 0,
    course: treadmill,
    durationS: 6000,
    runner: { ...runner, heart: { ...runner.heart, driftBpm: 0 } },
    ...plan,
  }
}
const mean = (column: Float64Array | undefined, fromS: number, toS: number) => {
  const part = column?.subarray(fromS, toS) ?? new Float64Array(0)
  return part.reduce((sum, x) => sum + x, 0) / part.length
}
/** Change of a mean from minutes 15-45 to the last 10 minutes, `ln`. */
const change = (column: Float64Array | undefined) =>
  Math.log(mean(column, 5400, 6000) / mean(column, 900, 2700))

describe('a planted run', () => {
  it('is the same for the same plan, and another for another seed', () => {
    const plan = { seed: 1, truth: legs, durationS: 900 }
    expect(plantRun(plan)).toEqual(plantRun(plan))
    expect(plantRun({ ...plan, seed: 2 }).recording).not.toEqual(plantRun(plan).recording)
  })

  it('slows by what its truth says, in the last fifth', () => {
    for (const truth of truths) {
      const run = plantRun(exact({ truth }))
      const lost = 100 * (1 - Math.exp(change(run.recording.track.streams.speedMps)))
      expect(lost).toBeCloseTo(run.truth.fadePercent, 0)
    }
  })

  it('keeps its pace up to the onset and not beyond', () => {
    const { recording, truth } = plantRun(exact({ truth: legs }))
    const speedMps = recording.track.streams.speedMps!
    expect(speedMps[truth.onsetS - 1]).toBe(speedMps[600])
    expect(speedMps[truth.onsetS + 300]).toBeLessThan(speedMps[600]!)
  })

  it('lets heart rate hold when legs go, fall when the runner eases off, and rise when the heart sets the limit', () => {
    const follow = (truth: typeof legs | typeof eased | typeof heartLungs) => {
      const { speedMps, heartRateBpm } = plantRun(exact({ truth })).recording.track.streams
      return change(heartRateBpm) / change(speedMps)
    }
    expect(follow(legs)).toBeGreaterThan(0.15)
    expect(follow(legs)).toBeLessThan(0.4)
    expect(follow(eased)).toBeGreaterThan(0.35)
    expect(follow(heartLungs)).toBeLessThan(-0.3)
  })

  it('changes the stride beyond what speed explains when legs go, and not when the runner eases off', () => {
    const beyond = (truth: typeof legs | typeof eased) => {
      const { runner, recording } = plantRun(exact({ truth }))
      const { speedMps, groundContactS, cadenceSpm } = recording.track.streams
      const slower = change(speedMps)
      return {
        // Even a perfect runner's contact strays a little over a run (verdict sheet 3.3, +.9 %).
        contact: change(groundContactS) - runner.form.groundContactExponent * slower,
        cadence: change(cadenceSpm) - runner.form.cadenceExponent * slower,
      }
    }
    expect(beyond(legs).contact).toBeGreaterThan(0.035)
    expect(beyond(legs).cadence).toBeLessThan(-0.008)
    expect(beyond(eased).contact).toBeLessThan(0.015)
    // Steps are kept as whole numbers.
    expect(Math.abs(beyond(eased).cadence)).toBeLessThan(0.008)
  })

  it('keeps heart rate below the maximum of its runner, however hard the run', () => {
    const { runner, recording } = plantRun({ seed: 4, truth: heartLungs, noise: 0, intensityRatio: 1.6 })
    const highest = Math.max(...recording.track.streams.heartRateBpm!)
    expect(highest).toBeLessThanOrEqual(runner.athlete.heartRateMaxBpm)
    expect(highest).toBeGreaterThan(0.95 * runner.athlete.heartRateMaxBpm)
  })

  it('is slower uphill at the same effort', () => {
    const { altitudeM, speedMps } = plantRun({ ...exact({}), course: hilly }).recording.track.streams
    const [up, down]: [number[], number[]] = [[], []]
    for (let i = 600; i < 6000; i++) {
      const rise = altitudeM![i]! - altitudeM![i - 60]!
      if (Math.abs(rise) > 6) (rise > 0 ? up : down).push(speedMps![i]!)
    }
    expect(mean(Float64Array.from(up), 0, up.length)).toBeLessThan(
      mean(Float64Array.from(down), 0, down.length),
    )
  })

  it('scatters from minute to minute as steady real runs do', () => {
    // The steadier half of the labelled no-fade runs: 2 to 5 per cent about a running mean of a quarter of an hour.
    const { speedMps } = plantRun({ seed: 6, durationS: 7200, course: flat }).recording.track.streams
    const minutes = Array.from({ length: 120 }, (_, i) => Math.log(mean(speedMps, 60 * i, 60 * i + 60)))
    const residual = minutes.slice(15, -8).map((value, i) => {
      const round = minutes.slice(i + 8, i + 23)
      return value - round.reduce((sum, x) => sum + x, 0) / round.length
    })
    const sd = Math.sqrt(residual.reduce((sum, x) => sum + x * x, 0) / residual.length)
    expect(sd).toBeGreaterThan(0.02)
    expect(sd).toBeLessThan(0.045)
  })

  it('has the channels of its tier, without those taken away', () => {
    for (const tier of tiers) {
      const { track } = plantRun({ seed: 1, tier, durationS: 600 }).recording
      expect(Object.keys(track.streams).toSorted()).toEqual([...tier.channels].toSorted())
    }
    const { track } = plantRun({ seed: 1, durationS: 600, without: ['heartRateBpm'] }).recording
    expect(track.streams.heartRateBpm).toBeUndefined()
  })

  it('keeps all other channels as they were when a sensor is left at home', () => {
    const { heartRateBpm, ...others } = plantRun({ seed: 1, durationS: 1200 }).recording.track.streams
    expect(heartRateBpm).toHaveLength(others.distanceM?.length ?? 0)
    const without = plantRun({ seed: 1, durationS: 1200, without: ['heartRateBpm'] }).recording.track.streams
    expect(without).toEqual(others)
  })

  it('knows neither place nor altitude indoors', () => {
    const { track, subSport, totals } = plantRun({ seed: 1, course: treadmill, durationS: 600 }).recording
    expect(subSport).toBe('treadmill')
    expect(track.streams.latitudeDeg).toBeUndefined()
    expect(track.streams.altitudeM).toBeUndefined()
    expect(totals.ascentM).toBeNaN()
  })

  it('records nothing while the timer is off, and counts the pause out of the timer', () => {
    const { track, pauses, totals } = plantRun({ seed: 1, traits: [autoPauses] }).recording
    expect(pauses.length).toBeGreaterThan(1)
    for (const { fromS, toS } of pauses) {
      expect(track.timeS.some((timeS) => timeS >= fromS && timeS < toS)).toBe(false)
    }
    const pausedS = pauses.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0)
    expect(totals.timerS).toBe(totals.elapsedS - pausedS)
  })

  it('keeps as many records as the watch is set to', () => {
    const count = (spacing: number | 'smart') =>
      plantRun({ seed: 1, durationS: 3000, spacing }).recording.track.timeS.length
    expect(count(1)).toBe(3001)
    expect(count(5)).toBe(601)
    expect(count('smart')).toBeGreaterThan(600)
    expect(count('smart')).toBeLessThan(1000)
  })

  it('ends at the finish line where there is one', () => {
    const { recording } = plantRun({ seed: 1, durationS: 3600, finishM: 10_000, noise: 0 })
    expect(recording.totals.distanceM).toBeGreaterThan(9995)
    expect(recording.totals.distanceM).toBeLessThan(10_010)
  })

  it('marks laps and steps of a workout, and a lap a kilometre otherwise', () => {
    const workout = plantRun({ seed: 1, traits: [shortIntervals] }).recording
    expect(workout.steps.length).toBe(26)
    expect(workout.laps.map(({ step }) => step)).toEqual(workout.steps.map((_, i) => i))
    expect(workout.laps.at(-1)?.toS).toBe(workout.totals.elapsedS)
    const plain = plantRun({ seed: 1, durationS: 3600 }).recording
    expect(plain.steps).toEqual([])
    for (const lap of plain.laps.slice(0, -1)) expect(lap.distanceM).toBeCloseTo(1000, -1)
  })

  it('keeps beats on a clock of their own when asked to', () => {
    const { beats, track } = plantRun({ seed: 1, durationS: 1200, beats: true }).recording
    const rrIntervalS = beats!.streams.rrIntervalS!
    const perMinute = 60 / mean(rrIntervalS, 300, rrIntervalS.length)
    expect(perMinute).toBeCloseTo(mean(track.streams.heartRateBpm, 150, 1200), -1)
    expect(beats!.timeS.at(-1)).toBeGreaterThan(1199)
    expect(plantRun({ seed: 1, durationS: 1200 }).recording.beats).toBeUndefined()
  })

  it('is believable in every channel, whoever runs it wherever, unless a sensor is at fault', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.constantFrom(...truths),
        fc.constantFrom(...courses),
        fc.option(fc.constantFrom(...traits)),
        (seed, truth, course, trait) => {
          const plan: RunPlan = { seed, truth, course, durationS: 3000, traits: trait ? [trait] : [] }
          const { track } = plantRun(plan).recording
          for (const { id, believable } of channels) {
            const [lowest, highest] = believable
            for (const value of track.streams[id] ?? []) {
              if (value < lowest || value > highest) throw new Error(`${id} is ${value}`)
            }
          }
          const { timeS } = track
          const { distanceM } = track.streams
          for (let i = 1; i < timeS.length; i++) {
            if (!(timeS[i]! > timeS[i - 1]!)) throw new Error(`time stands still at ${i}`)
            if (!(distanceM![i]! >= distanceM![i - 1]!)) throw new Error(`distance falls at ${i}`)
          }
        },
      ),
      { numRuns: 30 },
    )
  })

  it('can go wrong in every way at once', () => {
    const run = plantRun({ seed: 1, faults, traits: [autoPauses], spacing: 'smart' })
    expect(run.truth.faults).toHaveLength(faults.length)
    expect(run.recording.track.timeS.length).toBeGreaterThan(500)
  })
})
