import { describe, expect, it } from 'vitest'
import { steadyRun } from '../steady-run.for-tests.ts'
import { defaultCleanSettings as settings } from './clean.ts'
import { treadmill } from './treadmill.ts'

const indoors = steadyRun({ seconds: 600, subSport: 'treadmill' })
const withTotal = (distanceM: number, recording = indoors) => {
  const told = { ...recording, totals: { ...recording.totals, distanceM } }
  return treadmill.apply(told.track, told, settings)
}

describe('treadmill', () => {
  it('scales distance to the total that the runner corrected', () => {
    expect(withTotal(1980)?.track.streams.distanceM?.at(-1)).toBeCloseTo(1980, 9)
  })

  it('leaves out altitude, since a treadmill goes nowhere', () => {
    const repaired = withTotal(1800)
    expect(repaired?.track.streams.altitudeM?.every(Number.isNaN)).toBe(true)
    expect(repaired?.track.streams.distanceM).toBe(indoors.track.streams.distanceM)
  })

  it('does not believe a total that is about something else, or unknown', () => {
    expect(withTotal(18_000)?.track.streams.distanceM).toBe(indoors.track.streams.distanceM)
    expect(withTotal(NaN)?.track.streams.distanceM).toBe(indoors.track.streams.distanceM)
  })

  it('leaves runs outdoors alone', () => {
    expect(withTotal(1980, steadyRun({ seconds: 600, subSport: 'trail' }))).toBeNull()
  })
})
