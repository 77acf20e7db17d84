import { channels, type Recording } from '@freshlegs/domain'
import { decode, writeGpx, writeTcx } from '@freshlegs/formats'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { autoPauses, faults, hilly, plantRun, shortIntervals, tiers, traits, treadmill } from './index.ts'
import { worstDifference } from './worst-difference.for-tests.ts'

const readBack = (format: 'tcx' | 'gpx', text: string): Recording => {
  const read = decode(new TextEncoder().encode(text))
  if (!read.ok) throw new Error(read.problem.detail)
  expect(read.value.format.id).toBe(format)
  expect(read.value.recordings).toHaveLength(1)
  return read.value.recordings[0]!
}

/** Cadence is a whole number of steps of one foot; everything else has all its digits. */
const expectSameColumns = (given: Recording, read: Recording) => {
  expect(worstDifference(given.track, read.track, 'timeS')).toBe(0)
  for (const { id } of channels) {
    if (!read.track.streams[id]) continue
    const resolution = id === 'cadenceSpm' ? 1 : 0
    expect(worstDifference(given.track, read.track, id), id).toBeLessThanOrEqual(resolution)
  }
}

/** A pause as XML shows it: from the last point before it to the first one after. */
const shownPauses = ({ pauses }: Recording) => pauses.map(({ fromS, toS }) => ({ fromS: fromS - 1, toS }))

describe('a TCX file that we write', () => {
  it('is read back exactly by our reader, pauses and laps included', () => {
    const { recording } = plantRun({ seed: 1, traits: [autoPauses] })
    const read = readBack('tcx', writeTcx(recording))
    expectSameColumns(recording, read)
    expect(Object.keys(read.track.streams)).toHaveLength(8)
    expect(read.pauses).toEqual(shownPauses(recording))
    expect(read.laps.map(({ fromS, toS, distanceM }) => [fromS, toS, distanceM])).toEqual(
      recording.laps.map(({ fromS, toS, distanceM }) => [fromS, toS, distanceM]),
    )
    expect(read.totals.timerS).toBe(recording.totals.timerS)
    expect(read.totals.distanceM).toBeCloseTo(recording.totals.distanceM, 6)
    expect(read.device).toBe('Simulated watch')
  })

  it('marks the rests of a workout', () => {
    const { recording } = plantRun({ seed: 1, traits: [shortIntervals] })
    const read = readBack('tcx', writeTcx(recording))
    expect(read.laps.map(({ intensity }) => intensity === 'rest')).toEqual(
      recording.laps.map(({ intensity }) => intensity === 'recovery'),
    )
  })

  it('needs no position', () => {
    const { recording } = plantRun({ seed: 1, course: treadmill })
    const read = readBack('tcx', writeTcx(recording))
    expectSameColumns(recording, read)
    expect(read.track.streams.latitudeDeg).toBeUndefined()
  })

  it('needs no lap', () => {
    const { recording } = plantRun({ seed: 1, durationS: 600 })
    expectSameColumns(recording, readBack('tcx', writeTcx({ ...recording, laps: [] })))
  })
})

describe('a GPX file that we write', () => {
  it('is read back exactly by our reader, pauses included', () => {
    const { recording } = plantRun({ seed: 1, traits: [autoPauses], course: hilly })
    const read = readBack('gpx', writeGpx(recording))
    expectSameColumns(recording, read)
    expect(Object.keys(read.track.streams)).toHaveLength(8)
    expect(read.pauses).toEqual(shownPauses(recording))
    expect(read.sport).toBe('running')
    expect(read.device).toBe('Simulated watch')
  })

  it('leaves out what has no position, and so is no activity indoors', () => {
    const { recording } = plantRun({ seed: 1, course: treadmill, durationS: 600 })
    const read = decode(new TextEncoder().encode(writeGpx(recording)))
    expect(read.ok).toBe(false)
  })

  it('escapes what a device may be called', () => {
    const { recording } = plantRun({ seed: 1, durationS: 60 })
    const read = readBack('gpx', writeGpx({ ...recording, device: 'Run & <Walk> "9"' }))
    expect(read.device).toBe('Run & <Walk> "9"')
  })
})

describe('both', () => {
  it('are read back exactly whatever was planted', () => {
    // Without a position GPX has no record at all: left to the test above.
    const kept = faults.filter(({ id }) => id !== 'gps-tunnel')
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer(),
          tier: fc.constantFrom(...tiers),
          traits: fc.subarray([...traits], { maxLength: 2 }),
          faults: fc.subarray(kept, { maxLength: 3 }),
          spacing: fc.constantFrom(1, 5, 'smart' as const),
        }),
        (plan) => {
          const { recording } = plantRun({ ...plan, durationS: 1200 })
          expectSameColumns(recording, readBack('gpx', writeGpx(recording)))
          expectSameColumns(recording, readBack('tcx', writeTcx(recording)))
        },
      ),
      { numRuns: 20 },
    )
  })
})
