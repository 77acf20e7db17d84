import type { Recording } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { activityFile, addSamples, addSession, start } from './activity-bytes.for-tests.ts'
import { fit } from './fit.ts'
import { FitBytes, joined } from './fit-bytes.for-tests.ts'

function recordingsIn(bytes: Uint8Array): readonly Recording[] {
  const result = fit.decode(bytes)
  return result.ok ? result.value : expect.unreachable(result.problem.detail)
}

function onlyRecordingIn(file: FitBytes): Recording {
  const [recording, ...others] = recordingsIn(file.file())
  expect(others).toEqual([])
  return recording!
}

function refusalOf(file: FitBytes | Uint8Array): string {
  const result = fit.decode(file instanceof FitBytes ? file.file() : file)
  return result.ok ? 'a recording' : result.problem.code
}

const codesOf = ({ warnings }: Recording) => warnings.map(({ code }) => code)
const unknown = Number.NaN

describe('channels', () => {
  it('are the native fields of samples after scale and offset, in our units', () => {
    const file = addSamples(
      activityFile(),
      [
        [0, 'sint32'],
        [1, 'sint32'],
        [2, 'uint16'],
        [3, 'uint8'],
        [5, 'uint32'],
        [6, 'uint16'],
        [7, 'uint16'],
        [13, 'sint8'],
        [39, 'uint16'],
        [41, 'uint16'],
        [83, 'uint16'],
        [84, 'uint16'],
        [85, 'uint16'],
        [99, 'uint8'],
      ],
      [[2 ** 30, -(2 ** 29), 2750, 151, 123456, 3210, 250, -3, 871, 2410, 750, 4950, 11410, 31]],
    )
    const { streams } = onlyRecordingIn(file).track
    const expected = {
      latitudeDeg: 90,
      longitudeDeg: -45,
      altitudeM: 50,
      heartRateBpm: 151,
      distanceM: 1234.56,
      speedMps: 3.21,
      powerW: 250,
      temperatureC: -3,
      verticalOscillationM: 0.0871,
      groundContactS: 0.241,
      verticalRatio: 0.075,
      stanceBalanceRatio: 0.495,
      stepLengthM: 1.141,
      respirationPerMin: 31,
    }
    expect(Object.keys(streams).sort()).toEqual(Object.keys(expected).sort())
    for (const [id, value] of Object.entries(expected)) {
      expect(streams[id as keyof typeof expected]?.[0], id).toBeCloseTo(value, 9)
    }
  })

  it('take the fields with more bits first, and the others where those are unknown', () => {
    const file = addSamples(
      activityFile(),
      [
        [73, 'uint32'],
        [6, 'uint16'],
        [78, 'uint32'],
        [2, 'uint16'],
      ],
      [
        [3000, 2000, 3000, 2500],
        [0xffffffff, 2000, 0xffffffff, 2500],
      ],
    )
    const { speedMps, altitudeM } = onlyRecordingIn(file).track.streams
    expect(speedMps).toEqual(Float64Array.of(3, 2))
    expect(altitudeM).toEqual(Float64Array.of(100, 0))
  })

  it('are absent when no sample has a value, and unknown where a sample has none', () => {
    const file = addSamples(
      activityFile(),
      [
        [3, 'uint8'],
        [7, 'uint16'],
      ],
      [
        [140, 0xffff],
        [255, 0xffff],
        [0, 0xffff],
      ],
    )
    const { streams } = onlyRecordingIn(file).track
    expect(streams.heartRateBpm).toEqual(Float64Array.of(140, unknown, unknown))
    expect('powerW' in streams).toBe(false)
  })

  it('of speed and distance are read from the three bytes that old devices pack them into', () => {
    // 3.54 m/s and 0 m, then 3.55 m/s and 14.25 m, then 255.75 m and, past the turn at 256 m, 256.25 m.
    const packed = (cmps: number, sixteenths: number) => [
      cmps & 0xff,
      (cmps >> 8) | ((sixteenths & 0x0f) << 4),
      (sixteenths >> 4) & 0xff,
    ]
    const file = activityFile().define(0, 20, [
      [253, 'uint32'],
      [8, 'byte', 3],
    ])
    const sixteenths = [0, 228, 4092, 4100]
    for (const [i, distance] of sixteenths.entries())
      file.data(0, start + i, packed(354 + i, distance % 4096))
    file.data(0, start + 4, [255, 255, 255])
    const { speedMps, distanceM } = onlyRecordingIn(file).track.streams
    expect(speedMps).toEqual(Float64Array.of(3.54, 3.55, 3.56, 3.57, unknown))
    expect(distanceM).toEqual(Float64Array.of(0, 14.25, 255.75, 256.25, unknown))
  })

  describe('of developer fields', () => {
    const described = (name: string, unit: string, native = 255) => {
      const file = activityFile()
        .define(2, 206, [
          [0, 'uint8'],
          [1, 'uint8'],
          [2, 'uint8'],
          [3, 'string', 24],
          [8, 'string', 16],
          [14, 'uint16'],
          [15, 'uint8'],
        ])
        .data(2, 0, 9, 0x88, name, unit, 20, native)
        .define(0, 20, [[253, 'uint32']], { developer: [[9, 'float32', 0]] })
      return onlyRecordingIn(file.data(0, start, 10.5).data(0, start + 1, unknown)).track.streams
    }

    it('are found by name and unit, whatever their case', () => {
      expect(described('Leg Spring Stiffness', 'KN/m').legSpringStiffnessNpm).toEqual(
        Float64Array.of(10500, unknown),
      )
      expect(described('form power', 'watts').formPowerW).toEqual(Float64Array.of(10.5, unknown))
      expect(described('Vertical Oscillation', 'Centimeters').verticalOscillationM?.[0]).toBeCloseTo(0.105, 9)
    })

    it('are found by the native field they stand for, whatever they are called', () => {
      expect(described('GCT', 'ms', 41).groundContactS?.[0]).toBeCloseTo(0.0105, 9)
    })

    it('are not guessed at in another unit', () => {
      expect(described('Leg Spring Stiffness', 'stones')).toEqual({})
    })
  })

  it('take a number without end for an unknown one', () => {
    const endless = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 140, Number.NaN]
    for (const type of ['float32', 'float64'] as const) {
      const file = addSamples(
        activityFile(),
        [[3, type]],
        endless.map((value) => [value]),
      )
      expect(onlyRecordingIn(file).track.streams.heartRateBpm).toEqual(
        Float64Array.of(unknown, unknown, 140, unknown),
      )
    }
  })

  it('prefer the native field to a developer field', () => {
    const file = activityFile()
      .define(2, 206, [
        [0, 'uint8'],
        [1, 'uint8'],
        [2, 'uint8'],
        [3, 'string', 8],
        [8, 'string', 8],
      ])
      .data(2, 0, 1, 0x84, 'Power', 'Watts')
      .define(
        0,
        20,
        [
          [253, 'uint32'],
          [7, 'uint16'],
        ],
        { developer: [[1, 'uint16', 0]] },
      )
      .data(0, start, 300, 250)
    const { track, raw } = onlyRecordingIn(file)
    expect(track.streams.powerW).toEqual(Float64Array.of(300))
    expect(raw).toContainEqual({
      message: 20,
      count: 1,
      fields: [{ field: 1, name: 'Power', unit: 'Watts', values: Float64Array.of(250) }],
    })
  })
})

describe('cadence', () => {
  const cadenceOf = (sport: number, stored: readonly number[]) => {
    const file = addSamples(
      activityFile(),
      [
        [4, 'uint8'],
        [53, 'uint8'],
      ],
      stored.map((rpm) => [rpm, 64]),
    )
    const recording = onlyRecordingIn(addSession(file, { sport }))
    return { cadence: recording.track.streams.cadenceSpm, codes: codesOf(recording) }
  }

  it('of runs and walks is brought from one foot to both, with its fraction', () => {
    for (const sport of [1, 11, 17]) {
      expect(cadenceOf(sport, [85, 0, 86])).toEqual({ cadence: Float64Array.of(171, 1, 173), codes: [] })
    }
  })

  it('of rides is left as it is', () => {
    expect(cadenceOf(2, [85, 90]).cadence).toEqual(Float64Array.of(85.5, 90.5))
  })

  it('that plainly counts both feet already is left as it is, with a word', () => {
    expect(cadenceOf(1, [0, 170, 172, 168, 80])).toEqual({
      cadence: Float64Array.of(0.5, 170.5, 172.5, 168.5, 80.5),
      codes: ['cadence.both-feet'],
    })
  })
})

describe('time', () => {
  const heartRate = [[3, 'uint8']] as const

  it('begins with the session where that came shortly before the first sample', () => {
    const file = addSamples(activityFile(), heartRate, [[140], [141]], start + 5)
    const recording = onlyRecordingIn(addSession(file, {}))
    expect(recording.track.timeS).toEqual(Float64Array.of(5, 6))
    expect(new Date(recording.startedAtMs).toISOString()).toBe('2026-05-01T06:30:00.000Z')
  })

  it('begins with the first sample where the session says something absurd', () => {
    for (const startS of [start + 100, start - 20 * 86_400]) {
      const file = addSession(addSamples(activityFile(), heartRate, [[140]]), { startS })
      expect(onlyRecordingIn(file).track.timeS).toEqual(Float64Array.of(0))
    }
  })

  it('that runs back keeps the order of the file, with a word', () => {
    const file = addSamples(
      addSamples(activityFile(), heartRate, [[140], [141], [142]]),
      heartRate,
      [[143]],
      start + 1,
    )
    const recording = onlyRecordingIn(addSession(file, {}))
    expect(recording.track.timeS).toEqual(Float64Array.of(0, 1, 2, 1))
    expect(codesOf(recording)).toEqual(['time.backwards'])
  })

  it('that is unknown or years away leaves the sample out, with a word', () => {
    const file = addSamples(activityFile(), heartRate, [[140], [141], [142]])
      .data(0, 0xffffffff, 143)
      .data(0, start + 70_000_000, 144)
      .data(0, start + 3, 145)
    const recording = onlyRecordingIn(addSession(file, {}))
    expect(recording.track.timeS).toEqual(Float64Array.of(0, 1, 2, 3))
    expect(recording.track.streams.heartRateBpm).toEqual(Float64Array.of(140, 141, 142, 145))
    expect(codesOf(recording)).toEqual(['time.missing'])
  })

  const withLocalTime = (localS: number, timeS = start) =>
    addSession(addSamples(activityFile(), heartRate, [[140]], timeS), { startS: timeS })
      .define(3, 34, [
        [253, 'uint32'],
        [5, 'uint32'],
      ])
      .data(3, timeS, localS)

  it('knows its zone from the local time of the summary', () => {
    expect(onlyRecordingIn(withLocalTime(start + 7200)).utcOffsetS).toBe(7200)
    expect(onlyRecordingIn(withLocalTime(start - 12_600 + 20)).utcOffsetS).toBe(-12_600)
  })

  it('knows no zone from a local time that no zone has', () => {
    for (const localS of [0, start + 1080, start + 90_000]) {
      expect(onlyRecordingIn(withLocalTime(localS)).utcOffsetS).toBeNaN()
    }
  })

  it('of a watch that was never set is dated by the local time of its summary, or not at all', () => {
    const dated = onlyRecordingIn(withLocalTime(start, 5000))
    expect(new Date(dated.startedAtMs).toISOString()).toBe('2026-05-01T06:30:00.000Z')
    expect(codesOf(dated)).toEqual(['time.unset'])
    const undated = onlyRecordingIn(withLocalTime(0xffffffff, 5000))
    expect(undated.startedAtMs).toBeNaN()
    expect(codesOf(undated)).toEqual(['time.unset'])
  })
})

describe('sessions', () => {
  it('make a recording each, with the samples of their time, the runs among them marked', () => {
    const seconds = Array.from({ length: 30 }, (_, i) => [100 + i])
    const file = addSamples(activityFile(), [[3, 'uint8']], seconds)
    addSession(file, { sport: 5, subSport: 18, startS: start })
    addSession(file, { sport: 3, startS: start + 10 })
    addSession(file, { sport: 1, subSport: 3, startS: start + 20 })
    const recordings = recordingsIn(file.file())
    expect(recordings.map(({ session, sport, subSport }) => [session, sport, subSport])).toEqual([
      [0, 'swimming', 'open water'],
      [1, 'transition', undefined],
      [2, 'running', 'trail'],
    ])
    for (const { track, startedAtMs, session } of recordings) {
      expect(startedAtMs / 1000 - 631_065_600).toBe(start + 10 * session)
      expect(track.timeS).toEqual(Float64Array.from({ length: 10 }, (_, i) => i))
      expect(track.streams.heartRateBpm?.[0]).toBe(100 + 10 * session)
    }
  })

  it('may stand before the samples, and out of order', () => {
    const file = activityFile()
    addSession(file, { sport: 1, startS: start + 2 })
    addSession(file, { sport: 2, startS: start })
    addSamples(file, [[3, 'uint8']], [[1], [2], [3], [4]])
    const recordings = recordingsIn(file.file())
    expect(recordings.map(({ sport, track }) => [sport, track.timeS.length])).toEqual([
      ['cycling', 2],
      ['running', 2],
    ])
  })

  it('that a cut-off file no longer has are made up of what was recorded since', () => {
    const file = addSamples(activityFile(), [[3, 'uint8']], [[1], [2], [3]])
    addSession(file, { sport: 2, elapsedS: 3 })
      .define(4, 12, [[0, 'enum']])
      .data(4, 1)
    addSamples(file, [[3, 'uint8']], [[4], [5]], start + 100)
    const cut = file.file().slice(0, -3)
    const recordings = recordingsIn(cut)
    expect(recordings.map(({ sport, track }) => [sport, track.timeS.length])).toEqual([
      ['cycling', 3],
      ['running', 1],
    ])
    expect(recordings.every((recording) => codesOf(recording).includes('format.truncated'))).toBe(true)
  })

  it('that were never written leave the sport to the chosen profile, or unknown with a word', () => {
    const samples = addSamples(activityFile(), [[3, 'uint8']], [[140]])
    expect(codesOf(onlyRecordingIn(samples))).toEqual(['sport.unknown'])
    const chosen = samples.define(4, 12, [[0, 'enum']]).data(4, 1)
    expect(onlyRecordingIn(chosen)).toMatchObject({ sport: 'running', warnings: [] })
  })

  it('of other sports keep the name of theirs', () => {
    const file = addSession(addSamples(activityFile(), [[3, 'uint8']], [[140]]), { sport: 15 })
    expect(onlyRecordingIn(file)).toMatchObject({ sport: 'other', subSport: 'rowing' })
  })

  it('carry what the device summed up, and what the runner tapped', () => {
    const file = addSession(addSamples(activityFile(), [[3, 'uint8']], [[140]]), {
      elapsedS: 3600,
      extra: [
        [8, 'uint32', 3_500_500],
        [9, 'uint32', 1_012_345],
        [22, 'uint16', 120],
        [199, 'uint8', 50],
        [23, 'uint16', 0xffff],
        [193, 'uint8', 70],
        [192, 'uint8', 75],
      ],
    })
    expect(onlyRecordingIn(file).totals).toEqual({
      elapsedS: 3600,
      timerS: 3500.5,
      distanceM: 10_123.45,
      ascentM: 120.5,
      descentM: unknown,
      effortCr10: 7,
      feelRatio: 0.75,
    })
  })
})

describe('pauses', () => {
  const withEvents = (...events: readonly (readonly [second: number, type: number])[]) => {
    const file = addSamples(
      activityFile(),
      [[3, 'uint8']],
      Array.from({ length: 60 }, () => [140]),
    )
    file.define(3, 21, [
      [253, 'uint32'],
      [0, 'enum'],
      [1, 'enum'],
    ])
    for (const [second, type] of events) file.data(3, start + second, 0, type)
    return onlyRecordingIn(addSession(file, { elapsedS: 60 })).pauses
  }

  it('last from the stop of the timer to its next start, automatic or not', () => {
    expect(withEvents([0, 0], [10, 4], [20, 0], [30, 1], [35, 0], [59, 9])).toEqual([
      { fromS: 10, toS: 20 },
      { fromS: 30, toS: 35 },
    ])
  })

  it('begin with the first of two stops, and are none without a stop or a start', () => {
    expect(withEvents([10, 4], [12, 4], [20, 0], [25, 0], [50, 4])).toEqual([{ fromS: 10, toS: 20 }])
  })

  it('are not read from other events', () => {
    const file = addSamples(activityFile(), [[3, 'uint8']], [[140], [141]])
    file
      .define(3, 21, [
        [253, 'uint32'],
        [0, 'enum'],
        [1, 'enum'],
      ])
      .data(3, start, 9, 4)
      .data(3, start + 1, 9, 0)
    expect(onlyRecordingIn(addSession(file, {})).pauses).toEqual([])
  })
})

describe('laps and workout steps', () => {
  const steps = (file: FitBytes) =>
    file
      .define(4, 27, [
        [254, 'uint16'],
        [0, 'string', 8],
        [1, 'enum'],
        [2, 'uint32'],
        [7, 'enum'],
      ])
      .data(4, 1, 'Fast', 1, 100_000, 5)
      .data(4, 0, '', 0, 600_000, 2)
      .data(4, 2, '', 5, 0xffffffff, 3)
  const lap = (file: FitBytes) =>
    file.define(5, 19, [
      [253, 'uint32'],
      [2, 'uint32'],
      [7, 'uint32'],
      [9, 'uint32'],
      [24, 'enum'],
      [23, 'enum'],
      [71, 'uint16'],
    ])
  const samples = () =>
    addSamples(
      activityFile(),
      [[3, 'uint8']],
      Array.from({ length: 20 }, () => [140]),
    )

  it('are read, the steps in their own order and the laps pointing at theirs', () => {
    const file = lap(steps(addSession(samples(), {})))
      .data(5, start + 8, start, 8000, 2500, 0, 2, 0)
      .data(5, start + 18, start + 8, 10_000, 100_000, 2, 5, 1)
      .data(5, start + 20, start + 18, 2000, 0xffffffff, 7, 255, 0xffff)
    const recording = onlyRecordingIn(file)
    expect(recording.steps).toEqual([
      { intensity: 'warm-up', durationS: 600, distanceM: unknown },
      { name: 'Fast', intensity: 'interval', durationS: unknown, distanceM: 1000 },
      { intensity: 'cool-down', durationS: unknown, distanceM: unknown },
    ])
    expect(recording.laps).toEqual([
      { fromS: 0, toS: 8, distanceM: 25, by: 'hand', step: 0, intensity: 'warm-up' },
      { fromS: 8, toS: 18, distanceM: 1000, by: 'distance', step: 1, intensity: 'interval' },
      { fromS: 18, toS: 20, distanceM: unknown, by: 'session-end' },
    ])
  })

  it('belong to the session they began in', () => {
    const file = addSession(addSession(samples(), { sport: 2 }), { sport: 1, startS: start + 10 })
    lap(file)
      .data(5, start + 10, start, 10_000, 0, 0, 0, 0)
      .data(5, start + 20, start + 10, 10_000, 0, 0, 0, 0)
    const laps = recordingsIn(file.file()).map((recording) =>
      recording.laps.map(({ fromS, toS }) => [fromS, toS]),
    )
    expect(laps).toEqual([[[0, 10]], [[0, 10]]])
  })

  it('that do not say when they began are told by their end and how long they lasted', () => {
    const file = lap(addSession(samples(), {})).data(5, start + 18, 0xffffffff, 8000, 0, 0, 0, 0)
    expect(onlyRecordingIn(file).laps).toMatchObject([{ fromS: 10, toS: 18 }])
  })

  it('that do not say when they were run are left out with a word', () => {
    const file = lap(addSession(samples(), {}))
      .data(5, 0xffffffff, 0xffffffff, 8000, 0, 0, 0, 0)
      .data(5, 0xffffffff, start, 0xffffffff, 0, 0, 0, 0)
    const recording = onlyRecordingIn(file)
    expect(recording.laps).toEqual([])
    expect(codesOf(recording)).toEqual(['laps.unreadable'])
  })
})

describe('heart beats', () => {
  it('are the intervals that follow the samples, on a clock of their own', () => {
    const file = activityFile()
      .define(0, 20, [
        [253, 'uint32'],
        [3, 'uint8'],
      ])
      .define(6, 78, [[0, 'uint16', 3]])
    const invalid = 0xffff
    file.data(0, start, 120).data(6, [500, invalid, invalid])
    file.data(0, start + 1, 120).data(6, [510, 490, invalid])
    const { beats } = onlyRecordingIn(addSession(file, {}))
    expect(beats?.streams.rrIntervalS).toEqual(Float64Array.of(0.5, 0.51, 0.49))
    expect([...(beats?.timeS ?? [])].map((timeS) => Math.round(100 * timeS) / 100)).toEqual([0, 0.51, 1])
  })

  it('find back to the time of the samples after beats were lost', () => {
    const file = addSamples(activityFile(), [[3, 'uint8']], [[120]])
      .define(6, 78, [[0, 'uint16']])
      .data(6, 500)
    file.data(0, start + 60, 120).data(6, 500)
    expect(onlyRecordingIn(addSession(file, {})).beats?.timeS).toEqual(Float64Array.of(0, 60))
  })

  it('that a strap sent later are read from their packed times', () => {
    // The counter runs at 1024 a second; two beats in three bytes, twelve bits each.
    const ticks = [4000, 4512, 5124, 5536, 6148, 6660, 7172, 7784, 8296]
    const low = ticks.slice(1).map((tick) => tick & 0xfff)
    const packed = [0, 2, 4, 6].flatMap((i) => [
      low[i]! & 0xff,
      (low[i]! >> 8) | ((low[i + 1]! & 0x0f) << 4),
      low[i + 1]! >> 4,
    ])
    const later = new FitBytes()
      .define(0, 132, [
        [253, 'uint32'],
        [0, 'uint16'],
        [9, 'uint32'],
        [6, 'uint8'],
      ])
      .data(0, start, 16_384, 4000, 120)
      .define(0, 132, [
        [6, 'uint8', 8],
        [10, 'byte', 12],
      ])
      .data(0, new Array<number>(8).fill(120), packed)
    const seconds = Array.from({ length: 8 }, (_, i) => [i])
    const swim = addSession(addSamples(activityFile(), [[5, 'uint32']], seconds), { sport: 5 })
    const [recording] = recordingsIn(joined(swim.file(), later.file()))
    expect(recording?.beats?.timeS).toEqual(
      Float64Array.from(ticks.slice(1), (tick) => 0.5 + (tick - 4000) / 1024),
    )
    expect(recording?.beats?.streams.rrIntervalS?.[0]).toBe(0.5)
  })

  it('are those of the session alone, however long the strap was on', () => {
    const file = activityFile()
      .define(3, 21, [[253, 'uint32']])
      .define(6, 78, [[0, 'uint16']])
    for (const second of [-600, -300]) file.data(3, start + second).data(6, 500)
    addSamples(file, [[3, 'uint8']], [[120]]).data(6, 500)
    file.data(3, start + 300).data(6, 500)
    expect(onlyRecordingIn(addSession(file, {})).beats?.timeS).toEqual(Float64Array.of(0))
  })

  it('are absent where the file has none', () => {
    expect(onlyRecordingIn(addSamples(activityFile(), [[3, 'uint8']], [[120]])).beats).toBeUndefined()
  })
})

describe('who and with what', () => {
  it('is read from the profile, the zones and the metrics of the runner', () => {
    const file = addSession(addSamples(activityFile(), [[3, 'uint8']], [[140]]), {})
      .define(2, 3, [
        [1, 'enum'],
        [3, 'uint8'],
        [4, 'uint16'],
        [8, 'uint8'],
        [11, 'uint8'],
      ])
      .data(2, 0, 168, 573, 48, 185)
      .define(3, 7, [
        [1, 'uint8'],
        [2, 'uint8'],
      ])
      .data(3, 255, 170)
      .define(4, 79, [
        [1, 'uint8'],
        [6, 'uint8'],
      ])
      .data(4, 36, 191)
    expect(onlyRecordingIn(file).athlete).toEqual({
      massKg: 57.3,
      heightM: 1.68,
      birthYear: 1990,
      sex: 'female',
      heartRateMaxBpm: 191,
      heartRateRestBpm: 48,
      heartRateThresholdBpm: 170,
    })
  })

  it('is unknown where a watch has zeros for what was never set', () => {
    const file = addSamples(activityFile(), [[3, 'uint8']], [[140]])
      .define(2, 3, [
        [4, 'uint16'],
        [8, 'uint8'],
      ])
      .data(2, 0, 0)
    expect(onlyRecordingIn(file).athlete).toEqual({})
  })

  const madeBy = (manufacturer: number, product: number, name = '') => {
    const file = new FitBytes()
      .define(15, 0, [
        [0, 'enum'],
        [1, 'uint16'],
        [2, 'uint16'],
        [8, 'string', 16],
      ])
      .data(15, 4, manufacturer, product, name)
    return onlyRecordingIn(addSamples(file, [[3, 'uint8']], [[140]])).device
  }

  it('names the device as people call it', () => {
    expect(madeBy(1, 4024)).toBe('Garmin Forerunner 955')
    expect(madeBy(1, 65_000)).toBe('Garmin')
    expect(madeBy(294, 841, 'COROS APEX Pro')).toBe('COROS APEX Pro')
    expect(madeBy(23, 34, '9 Baro')).toBe('Suunto 9 Baro')
    expect(madeBy(40_000, 1)).toBeUndefined()
  })
})

describe('what has no meaning to us yet', () => {
  it('is kept as it was stored, by number of message and field', () => {
    const file = addSamples(
      activityFile(),
      [
        [3, 'uint8'],
        [90, 'sint8'],
      ],
      [
        [140, -3],
        [141, 4],
      ],
    )
    file
      .define(6, 233, [
        [2, 'byte', 2],
        [3, 'string', 5],
        [4, 'uint64'],
        [5, 'uint8'],
      ])
      .data(6, [1, 2], 'abc', 12n, 255)
    const { raw } = onlyRecordingIn(addSession(file, {}))
    expect(raw.filter(({ message }) => message === 20 || message === 233)).toEqual([
      { message: 20, count: 2, fields: [{ field: 90, values: Float64Array.of(-3, 4) }] },
      {
        message: 233,
        count: 1,
        fields: [
          { field: 2, width: 2, values: Float64Array.of(1, 2) },
          { field: 3, values: ['abc'] },
          { field: 4, values: [12n] },
        ],
      },
    ])
  })

  it('goes with the samples of each session', () => {
    const file = addSamples(activityFile(), [[90, 'uint8']], [[1], [2], [3]])
    addSession(addSession(file, { sport: 2, elapsedS: 2 }), { startS: start + 2 })
    const values = recordingsIn(file.file()).map(({ raw }) => raw.find(({ message }) => message === 20))
    expect(values).toMatchObject([
      { count: 2, fields: [{ values: Float64Array.of(1, 2) }] },
      { count: 1, fields: [{ values: Float64Array.of(3) }] },
    ])
  })
})

describe('files one after the other', () => {
  it('give their recordings one after the other, settings among them being passed over', () => {
    const run = addSession(addSamples(activityFile(), [[3, 'uint8']], [[140]]), {}).file()
    const settings = new FitBytes()
      .define(0, 0, [[0, 'enum']])
      .data(0, 2)
      .file()
    expect(recordingsIn(joined(run, settings, run)).map(({ session }) => session)).toEqual([0, 1])
  })
})

describe('a file without a recording is refused', () => {
  it.each([
    ['settings', 2],
    ['a workout', 5],
    ['a course', 6],
    ['a day', 32],
    ['a segment', 34],
  ])('as %s', (_, type) => {
    const file = new FitBytes().define(0, 0, [[0, 'enum']]).data(0, type)
    expect(refusalOf(addSamples(file, [[3, 'uint8']], [[140]]))).toBe('format.not-an-activity')
  })

  it('as an activity of no samples', () => {
    expect(refusalOf(addSession(activityFile(), {}))).toBe('format.not-an-activity')
  })

  it('as one whose samples all lack the time', () => {
    const file = activityFile()
      .define(0, 20, [[3, 'uint8']])
      .data(0, 140)
    expect(refusalOf(file)).toBe('recording.no-time')
  })

  it('as cut off before the first sample', () => {
    expect(
      refusalOf(
        addSamples(activityFile(), [[3, 'uint8']], [[140]])
          .file()
          .slice(0, 30),
      ),
    ).toBe('format.truncated')
    expect(refusalOf(activityFile().file().slice(0, 14))).toBe('format.truncated')
  })

  it('as corrupt where nothing in it can be read', () => {
    expect(refusalOf(new FitBytes().raw(0x3f, 1, 2, 3).file())).toBe('format.corrupt')
    expect(refusalOf(new Uint8Array())).toBe('format.corrupt')
  })
})
