import { describe, expect, it } from 'vitest'
import { columnOf, steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { halvedCadence } from './halved-cadence.ts'

const run = steadyRun({ seconds: 600 })
const apply = (distance: (t: number) => number, steps: (t: number) => number) =>
  halvedCadence.apply(
    { ...run.track, streams: { distanceM: columnOf(run, distance), cadenceSpm: columnOf(run, steps) } },
    run,
    settings,
  )?.track.streams.cadenceSpm

describe('halvedCadence', () => {
  it('doubles stretches of half the usual cadence', () => {
    const cadenceSpm = apply(
      (t) => 3 * t,
      (t) => (t > 200 && t < 260 ? 87 : 172),
    )
    expect([cadenceSpm?.[230], cadenceSpm?.[300]]).toEqual([174, 172])
  })

  it('leaves slow steps at a slow pace', () => {
    expect(
      apply(
        (t) => 3 * Math.min(t, 300) + Math.max(0, t - 300),
        (t) => (t > 305 ? 88 : 172),
      ),
    ).toBeUndefined()
  })
})
