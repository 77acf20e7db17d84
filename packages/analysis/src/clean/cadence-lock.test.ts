import { describe, expect, it } from 'vitest'
import { columnOf, steadyRun } from '../steady-run.for-tests.ts'
import { cadenceLock } from './cadence-lock.ts'
import { defaultCleanSettings as settings } from './clean.ts'

const apply = (bpm: (timeS: number) => number, everyS = 1, spm = 168) => {
  const run = steadyRun({ seconds: 1800, everyS })
  const streams = { heartRateBpm: columnOf(run, bpm), cadenceSpm: columnOf(run, (t) => spm + Math.sin(t)) }
  return cadenceLock.apply({ ...run.track, streams }, run, settings)
}

describe('cadenceLock', () => {
  it.each([1, 5])('leaves out heart rate that stays with the cadence, sampled every %i s', (everyS) => {
    const repaired = apply((t) => (t >= 600 && t < 900 ? 168 : 145), everyS)
    expect(repaired?.samples).toBe(300 / everyS)
    expect(repaired?.says).toContain('5 minutes')
    expect(repaired?.track.streams.heartRateBpm?.[Math.round(700 / everyS)]).toBeNaN()
  })

  it('leaves a heart that only crosses the cadence', () => {
    expect(apply((t) => 150 + t / 20)).toBeNull()
  })

  it('leaves heart rates near a cadence at which nobody runs', () => {
    expect(apply(() => 120, 1, 120)).toBeNull()
  })
})
