import { type ChannelId, channels, type Recording } from '@freshlegs/domain'
import { plantRun, stopsAtLights } from '@freshlegs/synthetic'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Run, states } from '../run.ts'
import { columnOf, distanceAt, steadyRun } from '../steady-run.for-tests.ts'
import { clean } from './clean.ts'

const secondsIn = ({ timeS, state }: Run, name: string) =>
  timeS.reduce(
    (sum, time, i) => (i > 0 && states[state[i - 1]!] === name ? sum + time - timeS[i - 1]! : sum),
    0,
  )

/** Speed by time, as a recording. */
const runAt = (
  speed: (timeS: number) => number,
  change: Partial<Recording> & { everyS?: number; seconds?: number } = {},
) => {
  const recording = steadyRun(change)
  const distanceM = distanceAt(recording, speed)
  return { ...recording, track: { ...recording.track, streams: { distanceM } } }
}

describe('clean', () => {
  it('finds nothing to repair in a sound run, and gives its speed', () => {
    const { run, repairs } = clean(steadyRun())
    expect(repairs).toEqual([])
    expect(run.speedMps.every((speed) => Math.abs(speed - 3) < 1e-9)).toBe(true)
    expect(run.movingS.at(-1)).toBe(3600)
    expect(run.gradeAdjustedSpeedMps[1800]).toBeCloseTo(3, 9)
  })

  it('marks a stop, and takes nothing away', () => {
    const { run } = clean(runAt((t) => (t > 600 && t <= 660 ? 0 : 3)))
    expect(secondsIn(run, 'stopped')).toBeGreaterThan(50)
    expect(secondsIn(run, 'stopped')).toBeLessThanOrEqual(60)
    expect(run.timeS).toHaveLength(3601)
    expect(run.movingS.at(-1)).toBeCloseTo(3600 - secondsIn(run, 'stopped'), 9)
  })

  it('marks walking', () => {
    const { run } = clean(runAt((t) => (t > 600 && t <= 1200 ? 1.4 : 3)))
    expect(Math.abs(secondsIn(run, 'walking') - 600)).toBeLessThan(12)
  })

  it('marks what the timer says is a pause, and looks across it for no speed', () => {
    const { run } = clean(runAt(() => 3, { pauses: [{ fromS: 600, toS: 900 }] }))
    expect(Math.abs(secondsIn(run, 'paused') - 300)).toBeLessThan(2)
    expect(run.speedMps[605]).not.toBeLessThan(0)
  })

  it('marks a gap of ten minutes as a pause, and a gap in which the runner ran on as running', () => {
    const gap = (seconds: number) => {
      const recording = runAt(() => 3)
      const kept = [...recording.track.timeS.keys()].filter((i) => i <= 600 || i >= 600 + seconds)
      const take = (column: Float64Array) => Float64Array.from(kept, (i) => column[i]!)
      return clean({
        ...recording,
        track: {
          timeS: take(recording.track.timeS),
          streams: { distanceM: take(recording.track.streams.distanceM) },
        },
      }).run
    }
    expect(secondsIn(gap(700), 'paused')).toBe(700)
    expect(secondsIn(gap(60), 'paused')).toBe(0)
  })

  it('uphill, gives the faster speed on the flat that costs the same', () => {
    const recording = steadyRun({ streams: { altitudeM: columnOf(steadyRun(), (t) => 400 + 0.05 * 3 * t) } })
    const { run } = clean(recording)
    expect(run.gradeRatio[1800]).toBeCloseTo(0.05, 4)
    expect(run.gradeAdjustedSpeedMps[1800]).toBeCloseTo(3 * 1.18265, 2)
  })

  it.each([2, 5, 'smart'] as const)('tells the same of a run that is recorded every %s s', (spacing) => {
    const plan = { seed: 11, durationS: 3600, traits: [stopsAtLights] }
    const dense = clean(plantRun(plan).recording).run
    const sparse = clean(plantRun({ ...plan, spacing }).recording).run
    expect(sparse.distanceM.at(-1)! / dense.distanceM.at(-1)!).toBeCloseTo(1, 2)
    expect(Math.abs(sparse.movingS.at(-1)! / dense.movingS.at(-1)! - 1)).toBeLessThan(0.03)
  })

  it('bears anything: rising time, distance that never falls, columns of its own, the recording as it was', () => {
    const value = fc.oneof(
      fc.double({ noDefaultInfinity: false }),
      fc.integer({ min: -10, max: 400 }),
      fc.constant(NaN),
    )
    const recordings = fc.integer({ min: 0, max: 40 }).chain((length) => {
      const column = fc
        .array(value, { minLength: length, maxLength: length })
        .map((values) => Float64Array.from(values))
      return fc.record({
        timeS: fc.array(fc.oneof(fc.integer({ min: 0, max: 900 }), value), {
          minLength: length,
          maxLength: length,
        }),
        streams: fc.dictionary(fc.constantFrom(...channels.map(({ id }) => id)), column),
        pauses: fc.array(fc.record({ fromS: value, toS: value }), { maxLength: 3 }),
      })
    })
    fc.assert(
      fc.property(recordings, ({ timeS, streams, pauses }) => {
        const recorded: { [Id in ChannelId]?: Float64Array } = streams
        const recording = steadyRun({ pauses, track: { timeS: Float64Array.from(timeS), streams: recorded } })
        const before = structuredClone(recording)
        const { run } = clean(recording)
        expect(recording).toEqual(before)
        const columns = [
          run.movingS,
          run.distanceM,
          run.speedMps,
          run.gradeRatio,
          run.state,
          ...Object.values(run.streams),
        ]
        for (const column of columns) expect(column.length).toBe(run.timeS.length)
        for (const id of Object.keys(recorded)) expect(run.streams).toHaveProperty(id)
        for (const [id, column] of Object.entries(run.streams))
          expect(column).not.toBe(Reflect.get(recorded, id))
        for (let i = 1; i < run.timeS.length; i++) {
          expect(run.timeS[i]).toBeGreaterThan(run.timeS[i - 1]!)
          expect(run.distanceM[i]).toBeGreaterThanOrEqual(run.distanceM[i - 1]!)
          expect(run.movingS[i]).toBeGreaterThanOrEqual(run.movingS[i - 1]!)
        }
      }),
      { numRuns: 300 },
    )
  })
})
