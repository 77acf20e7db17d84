import { describe, expect, it } from 'vitest'
import { columnOf, steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { oneFootCadence } from './one-foot-cadence.ts'

const run = steadyRun({ seconds: 600 })
const apply = (speedMps: number, spm: number) =>
  oneFootCadence.apply(
    {
      ...run.track,
      streams: { distanceM: columnOf(run, (t) => speedMps * t), cadenceSpm: columnOf(run, () => spm) },
    },
    run,
    settings,
  )?.track.streams.cadenceSpm

describe('oneFootCadence', () => {
  it('doubles a cadence that nobody runs with', () => {
    expect(apply(3, 86)?.[50]).toBe(172)
  })

  it('leaves the cadence of two feet', () => {
    expect(apply(3, 150)).toBeUndefined()
  })

  it('leaves walkers alone: 110 steps are right at their speed', () => {
    expect(apply(1.6, 110)).toBeUndefined()
  })
})
