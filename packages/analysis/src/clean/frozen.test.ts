import { describe, expect, it } from 'vitest'
import { columnOf, steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { frozen } from './frozen.ts'

const apply = (bpm: (timeS: number) => number, everyS = 1) => {
  const run = steadyRun({ seconds: 1800, everyS })
  return frozen.apply({ ...run.track, streams: { heartRateBpm: columnOf(run, bpm) } }, run, settings)
}
const living = (t: number) => 150 + (Math.round(t / 7) % 5)

describe('frozen', () => {
  it.each([
    1, 5, 30,
  ])('leaves out a value that stands still for five minutes, sampled every %i s', (everyS) => {
    const repaired = apply((t) => (t >= 600 && t <= 1000 ? 149 : living(t)), everyS)
    const heartRateBpm = repaired?.track.streams.heartRateBpm
    expect(heartRateBpm?.[Math.round(800 / everyS)]).toBeNaN()
    expect(heartRateBpm?.[Math.round(1200 / everyS)]).not.toBeNaN()
  })

  it('is not woken by samples that are unknown', () => {
    expect(apply((t) => (t >= 600 && t <= 1000 ? (t % 2 ? NaN : 149) : living(t)))?.samples).toBe(201)
  })

  it('leaves four equal minutes, and a temperature that never changes', () => {
    expect(apply((t) => (t >= 600 && t <= 840 ? 149 : living(t)))).toBeNull()
    const run = steadyRun()
    const track = { ...run.track, streams: { temperatureC: columnOf(run, () => 20) } }
    expect(frozen.apply(track, run, settings)).toBeNull()
  })
})
