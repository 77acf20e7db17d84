import { type Run, states } from '@freshlegs/analysis'
import type { Lap } from '@freshlegs/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lapsOf } from './laps-of.ts'

/** Three metres a second, a heart beating faster by one every second, from one second to the next. */
function run(change: { state?: (second: number) => (typeof states)[number] } = {}): Run {
  const count = 601
  const column = (of: (second: number) => number) => Float64Array.from({ length: count }, (_, i) => of(i))
  const speedMps = column(() => 3)
  return {
    timeS: column((second) => second),
    movingS: column((second) => second),
    distanceM: column((second) => 3 * second),
    speedMps,
    gradeRatio: column(() => 0),
    gradeAdjustedSpeedMps: speedMps,
    state: Uint8Array.from({ length: count }, (_, i) => states.indexOf(change.state?.(i) ?? 'running')),
    streams: { heartRateBpm: column((second) => 100 + second), cadenceSpm: column(() => 170) },
  }
}

const lap = (fromS: number, toS: number, distanceM = Number.NaN): Lap => ({
  fromS,
  toS,
  distanceM,
  by: 'hand',
})

describe('the laps of the watch', () => {
  it('have the means of their own stretch', () => {
    const [first, second] = lapsOf([lap(0, 100), lap(100, 300)], run())
    expect(first).toMatchObject({ lap: 1, timeS: 100, distanceM: 300, speedMps: 3, cadenceSpm: 170 })
    expect(first?.heartRateBpm).toBeCloseTo(149.5, 9)
    expect(second?.heartRateBpm).toBeCloseTo(299.5, 9)
  })

  it('keep the distance that the watch kept, and take the pace from it', () => {
    const [only] = lapsOf([lap(0, 100, 400)], run())
    expect(only).toMatchObject({ distanceM: 400, speedMps: 4 })
  })

  it('leave pauses out of the time, and what was measured in them out of the means', () => {
    const paused = run({ state: (second) => (second >= 50 && second < 100 ? 'paused' : 'running') })
    const [only] = lapsOf([lap(0, 100, 150)], paused)
    expect(only).toMatchObject({ timeS: 50, speedMps: 3 })
    expect(only?.heartRateBpm).toBeCloseTo(124.5, 9)
  })

  it('leave walking out of the cadence alone', () => {
    const walked = run({ state: () => 'walking' })
    const [only] = lapsOf([lap(0, 100)], walked)
    expect(only?.cadenceSpm).toBeNaN()
    expect(only?.heartRateBpm).toBeCloseTo(149.5, 9)
  })

  it('say nothing of what was not recorded', () => {
    const bare = { ...run(), streams: {} }
    const [only] = lapsOf([lap(0, 100)], bare)
    expect(only?.heartRateBpm).toBeNaN()
    expect(only?.cadenceSpm).toBeNaN()
  })

  it('have no pace where they have no time', () => {
    const [only] = lapsOf([lap(100, 100)], run())
    expect(only?.speedMps).toBeNaN()
  })

  it('add up to the whole run, however it is cut', () => {
    const whole = run()
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 600, noNaN: true }), { maxLength: 12 }), (cuts) => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), 600]
        const laps = edges.slice(1).map((toS, i) => lap(edges[i] ?? 0, toS))
        const found = lapsOf(laps, whole)
        expect(found.reduce((sum, { distanceM }) => sum + distanceM, 0)).toBeCloseTo(1800, 6)
        expect(found.reduce((sum, { timeS }) => sum + timeS, 0)).toBeCloseTo(600, 6)
        const beats = found.reduce(
          (sum, { timeS, heartRateBpm }) => sum + (timeS > 0 ? timeS * heartRateBpm : 0),
          0,
        )
        expect(beats / 600).toBeCloseTo(399.5, 6)
      }),
    )
  })
})
