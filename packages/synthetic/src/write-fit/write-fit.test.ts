import { type ChannelId, channels, type Recording } from '@freshlegs/domain'
import { decode } from '@freshlegs/formats'
import fc from 'fast-check'
import FitParser from 'fit-file-parser'
import { describe, expect, it } from 'vitest'
import {
  autoPauses,
  cadenceDoubled,
  courses,
  faults,
  legs,
  plantRun,
  type RunPlan,
  shortIntervals,
  tiers,
  timeBackwards,
  traits,
  treadmill,
} from '../index.ts'
import { worstBetween, worstDifference } from '../worst-difference.for-tests.ts'
import { checksum } from './checksum.ts'
import { type FitOptions, writeFit } from './write-fit.ts'

/** What the format cannot keep exactly: 32-bit floats of developer fields, relative 1e-7. */
const tolerances: { readonly [Id in ChannelId]?: number } = { legSpringStiffnessNpm: 0.001 }

const readBack = (bytes: Uint8Array): readonly Recording[] => {
  const read = decode(bytes)
  if (!read.ok) throw new Error(read.problem.detail)
  expect(read.value.format.id).toBe('fit')
  return read.value.recordings
}

const expectSame = (given: Recording, read: Recording | undefined) => {
  if (!read) throw new Error('nothing was read')
  expect(worstDifference(given.track, read.track, 'timeS')).toBe(0)
  expect(Object.keys(read.track.streams).toSorted()).toEqual(Object.keys(given.track.streams).toSorted())
  for (const { id } of channels) {
    if (!given.track.streams[id]) continue
    expect(worstDifference(given.track, read.track, id), id).toBeLessThanOrEqual(tolerances[id] ?? 1e-9)
  }
  const { sport, subSport, startedAtMs, utcOffsetS, pauses, laps, steps, totals, device, athlete } = read
  expect({ sport, subSport, startedAtMs, utcOffsetS, pauses, laps, steps, totals, device, athlete }).toEqual({
    sport: given.sport,
    subSport: given.subSport,
    startedAtMs: given.startedAtMs,
    utcOffsetS: given.utcOffsetS,
    pauses: given.pauses,
    laps: given.laps,
    steps: given.steps,
    totals: given.totals,
    device: given.device,
    athlete: given.athlete,
  })
}

const ways: readonly FitOptions[] = [
  {},
  { endian: 'big' },
  { compressedTimestamps: true },
  { narrow: true },
  { endian: 'big', compressedTimestamps: true, narrow: true },
]

describe('a FIT file that we write', () => {
  it.each(ways)('is read back exactly by our reader, written with %o', (way) => {
    for (const plan of [
      { seed: 1, truth: legs, traits: [autoPauses] },
      { seed: 2, traits: [shortIntervals], course: treadmill },
      { seed: 3, faults: [timeBackwards, cadenceDoubled], spacing: 'smart' },
    ] satisfies RunPlan[]) {
      const { recording } = plantRun(plan)
      expectSame(recording, readBack(writeFit(recording, way))[0])
    }
  })

  it('is read back exactly whatever was planted', () => {
    fc.assert(
      fc.property(
        fc.record({
          seed: fc.integer(),
          tier: fc.constantFrom(...tiers),
          course: fc.constantFrom(...courses),
          traits: fc.subarray([...traits], { maxLength: 2 }),
          faults: fc.subarray([...faults], { maxLength: 3 }),
          spacing: fc.constantFrom(1, 5, 'smart' as const),
        }),
        fc.constantFrom(...ways),
        (plan, way) => {
          const { recording } = plantRun({ ...plan, durationS: 1500 })
          expectSame(recording, readBack(writeFit(recording, way))[0])
        },
      ),
      { numRuns: 30 },
    )
  })

  it('is read without a complaint', () => {
    const { recording } = plantRun({ seed: 1, traits: [shortIntervals], beats: true })
    expect(readBack(writeFit(recording))[0]?.warnings).toEqual([])
  })

  it('keeps what the runner tapped on the watch', () => {
    const { recording } = plantRun({ seed: 1, durationS: 300 })
    const tapped = { ...recording, totals: { ...recording.totals, effortCr10: 7, feelRatio: 0.25 } }
    expect(readBack(writeFit(tapped))[0]?.totals).toEqual(tapped.totals)
  })

  it('keeps every beat, and its time to the second', () => {
    const { recording } = plantRun({ seed: 1, traits: [autoPauses], durationS: 3000, beats: true })
    const read = readBack(writeFit(recording))[0]
    expect(worstDifference(recording.beats!, read!.beats!, 'rrIntervalS')).toBeLessThan(1e-9)
    expect(worstDifference(recording.beats!, read!.beats!, 'timeS')).toBeLessThan(1)
  })

  it("can keep a foot pod's channels as its app does", () => {
    const { recording } = plantRun({ seed: 1, durationS: 600 })
    const pod = ['groundContactS', 'verticalOscillationM', 'powerW'] as const
    const read = readBack(writeFit(recording, { developer: pod }))[0]
    for (const id of pod) expect(worstDifference(recording.track, read!.track, id)).toBeLessThan(1e-7)
  })

  it('is a chained file when it follows another', () => {
    const one = plantRun({ seed: 1, durationS: 300 }).recording
    const two = plantRun({ seed: 2, durationS: 400 }).recording
    const read = readBack(Uint8Array.from([...writeFit(one), ...writeFit(two, { endian: 'big' })]))
    expect(read).toHaveLength(2)
    expectSame(one, read[0])
    expectSame(two, read[1])
  })

  it('may hold no record at all', () => {
    const { recording } = plantRun({ seed: 1, durationS: 300 })
    const empty = { ...recording, laps: [], track: { timeS: new Float64Array(0), streams: {} } }
    expect(decode(writeFit(empty))).toMatchObject({ ok: false })
  })

  it('says the same to fit-file-parser, field by field', async () => {
    const { recording } = plantRun({ seed: 4, truth: legs, traits: [autoPauses], beats: true })
    for (const way of ways) {
      const bytes = writeFit(recording, way)
      const parser = new FitParser({ force: false, mode: 'list', lengthUnit: 'm', speedUnit: 'm/s' })
      const read = await parser.parseAsync(bytes.buffer)
      const { timeS, streams } = recording.track
      expect(read.records).toHaveLength(timeS.length)
      const fields = {
        position_lat: [streams.latitudeDeg, 1],
        position_long: [streams.longitudeDeg, 1],
        distance: [streams.distanceM, 1],
        [way.narrow ? 'speed' : 'enhanced_speed']: [streams.speedMps, 1],
        [way.narrow ? 'altitude' : 'enhanced_altitude']: [streams.altitudeM, 1],
        heart_rate: [streams.heartRateBpm, 1],
        power: [streams.powerW, 1],
        temperature: [streams.temperatureC, 1],
        stance_time: [streams.groundContactS, 1000],
        vertical_oscillation: [streams.verticalOscillationM, 1000],
        vertical_ratio: [streams.verticalRatio, 100],
        stance_time_balance: [streams.stanceBalanceRatio, 100],
        step_length: [streams.stepLengthM, 1000],
        enhanced_respiration_rate: [streams.respirationPerMin, 1],
        'Leg Spring Stiffness': [streams.legSpringStiffnessNpm, 0.001],
        'Form Power': [streams.formPowerW, 1],
        'Air Power': [streams.airPowerW, 1],
      } as const
      const records: readonly Readonly<Record<string, unknown>>[] = (read.records ?? []).map((one) => ({
        ...one,
      }))
      const numbers = (field: string) => Float64Array.from(records, (one) => Number(one[field] ?? Number.NaN))
      for (const [field, [column, factor]] of Object.entries(fields)) {
        const scaled = column?.map((value) => value * factor)
        expect(worstBetween(scaled, numbers(field)), field).toBeLessThan(1e-6)
      }
      const fraction = numbers('fractional_cadence')
      const cadenceSpm = numbers('cadence').map((whole, i) => 2 * (whole + fraction[i]!))
      expect(worstBetween(streams.cadenceSpm, cadenceSpm)).toBe(0)
      const secondS = Float64Array.from(records, (one) => Date.parse(String(one.timestamp)) / 1000)
      const startS = recording.startedAtMs / 1000
      expect(
        worstBetween(
          timeS,
          secondS.map((second) => second - startS),
        ),
      ).toBe(0)
      expect(read.laps).toHaveLength(recording.laps.length)
      expect(read.sessions?.[0]?.total_timer_time).toBe(recording.totals.timerS)
      expect(read.events).toHaveLength(2 + 2 * recording.pauses.length)
    }
  })
})

describe('the checksum', () => {
  it('is 0 over a file with its own checksum behind it', () => {
    const { recording } = plantRun({ seed: 1, durationS: 60 })
    expect(checksum(writeFit(recording))).toBe(0)
  })

  it('is the one that CRC catalogues print for "123456789" under ARC', () => {
    // CRC-16/ARC, check value 0xbb3d.
    expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xbb3d)
  })
})
