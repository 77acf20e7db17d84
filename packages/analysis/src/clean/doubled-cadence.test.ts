import { describe, expect, it } from 'vitest'
import { columnOf, steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { doubledCadence } from './doubled-cadence.ts'

const run = steadyRun({ seconds: 600 })
const apply = (steps: (t: number) => number) =>
  doubledCadence.apply({ ...run.track, streams: { cadenceSpm: columnOf(run, steps) } }, run, settings)?.track
    .streams.cadenceSpm

describe('doubledCadence', () => {
  it('halves stretches of twice the usual cadence', () => {
    const cadenceSpm = apply((t) => (t > 200 && t < 260 ? 340 : 172))
    expect([cadenceSpm?.[230], cadenceSpm?.[300]]).toEqual([170, 172])
  })

  it('leaves the quick feet of a sprint', () => {
    expect(apply((t) => (t > 200 && t < 260 ? 230 : 172))).toBeUndefined()
  })
})
