import { describe, expect, it } from 'vitest'
import { codes, readingWith } from '../xml/reading.for-tests.ts'
import { polar } from './polar.ts'

const { decoded, only, refusal } = readingWith(polar)

const unknown = Number.NaN
const of = (...numbers: readonly number[]) => Float64Array.from(numbers)

/** An exercise of the newer exports. */
const exercise = (parts: object = {}) => ({
  identifier: { id: '1' },
  startTime: '2024-05-01T08:00:00',
  stopTime: '2024-05-01T08:00:10',
  timezoneOffsetMinutes: 120,
  durationMillis: 10_000,
  sport: { id: '1' },
  samples: { samples: [series('HEART_RATE', [140, 141, 142])] },
  ...parts,
})

const series = (type: string, values: readonly unknown[], intervalMillis = 1000) => ({
  type,
  intervalMillis,
  values,
})

const session = (exercises: readonly object[], parts: object = {}) =>
  JSON.stringify({
    identifier: { id: '7' },
    startTime: '2024-05-01T08:00:00',
    stopTime: '2024-05-01T08:00:10',
    timezoneOffsetMinutes: 120,
    ...parts,
    exercises,
  })

const run = (parts: object = {}) => only(session([exercise(parts)]))

const samples = (...list: readonly object[]) => run({ samples: { samples: list } }).track

describe('a session of the newer exports', () => {
  it('has its samples at even steps, in our units', () => {
    const { timeS, streams } = samples(
      series('HEART_RATE', [140, 0, 142]),
      series('SPEED', [9, 10.8, 12.6]),
      series('DISTANCE', [0, 3, 6]),
      series('ALTITUDE', [101, 101.5, 102]),
      series('CADENCE', [85, 86, 85]),
      series('TEMPERATURE', [20, 20, 21]),
    )
    expect(timeS).toEqual(of(0, 1, 2))
    expect(streams.heartRateBpm).toEqual(of(140, unknown, 142))
    expect([...streams.speedMps!].map((each) => Math.round(1e9 * each) / 1e9)).toEqual([2.5, 3, 3.5])
    expect(streams.distanceM).toEqual(of(0, 3, 6))
    expect(streams.altitudeM).toEqual(of(101, 101.5, 102))
    expect(streams.cadenceSpm).toEqual(of(170, 172, 170))
    expect(streams.temperatureC).toEqual(of(20, 20, 21))
  })

  it('begins by local time and its distance from UTC', () => {
    expect(run()).toMatchObject({ startedAtMs: Date.UTC(2024, 4, 1, 6), utcOffsetS: 7200, warnings: [] })
  })

  it('is taken for UTC where it does not say how far that is, with a word', () => {
    const recording = only(
      session([exercise({ timezoneOffsetMinutes: undefined })], { timezoneOffsetMinutes: undefined }),
    )
    expect(recording).toMatchObject({ startedAtMs: Date.UTC(2024, 4, 1, 8), utcOffsetS: unknown })
    expect(codes(recording)).toEqual(['time.unset'])
  })

  it('may have NaN in it, as a word or bare, which is no JSON', () => {
    const text = session([exercise({ samples: { samples: [series('HEART_RATE', ['NaN', 141, 142])] } })], {
      name: 'NaN, "NaN"',
    })
    const bare = text.replace('["NaN",141', '[NaN,141')
    expect(bare).not.toBe(text)
    for (const each of [text, bare]) {
      expect(only(each).track.streams.heartRateBpm).toEqual(of(unknown, 141, 142))
    }
  })

  it('takes power of the left crank for the whole where the summary says so, and as it is where not', () => {
    const left = series('LEFT_CRANK_CURRENT_POWER', [120, 130, 125])
    const withMean = (avg: number) =>
      run({ samples: { samples: [left] }, statistics: { statistics: [{ type: 'POWER', avg }] } })
    const samplesAlone = { samples: [series('HEART_RATE', [140, 141, 142]), left] }
    expect(withMean(250).track.streams.powerW).toEqual(of(240, 260, 250))
    expect(withMean(125).track.streams.powerW).toEqual(of(120, 130, 125))
    const { track, raw } = run({ samples: samplesAlone })
    expect('powerW' in track.streams).toBe(false)
    expect(raw).toEqual([
      {
        message: 0,
        count: 3,
        fields: [{ field: 0, name: 'LEFT_CRANK_CURRENT_POWER', values: of(120, 130, 125) }],
      },
    ])
  })

  it('keeps kinds of samples that mean nothing to us yet', () => {
    const { raw } = run({ samples: { samples: [series('HEART_RATE', [140]), series('MOOD', [1, 2])] } })
    expect(raw).toEqual([{ message: 0, count: 2, fields: [{ field: 0, name: 'MOOD', values: of(1, 2) }] }])
  })

  it('puts kinds with other steps on the rows nearest to them', () => {
    const { timeS, streams } = samples(
      series('HEART_RATE', [140, 141, 142, 143]),
      series('TEMPERATURE', [20, 21], 2000),
    )
    expect(timeS).toEqual(of(0, 1, 2, 3))
    expect(streams.temperatureC).toEqual(of(20, unknown, 21, unknown))
  })

  it('has its way points on a clock of their own, which begins when the watch has found itself', () => {
    const route = {
      startTime: '2024-05-01T08:00:01.300',
      wayPoints: [
        { latitude: 50, longitude: 8, altitude: 100, elapsedMillis: 0 },
        { latitude: 50.1, longitude: 8.1, altitude: 101, elapsedMillis: 1000 },
        { latitude: 50.2, longitude: 8.2, altitude: 102, elapsedMillis: 6000 },
        { latitude: 50.3, longitude: 8.3 },
      ],
    }
    const { track, warnings } = run({ routes: { route } })
    expect(track.timeS).toEqual(of(0, 1, 2, 7.3))
    expect(track.streams.latitudeDeg).toEqual(of(unknown, 50, 50.1, 50.2))
    expect(track.streams.longitudeDeg).toEqual(of(unknown, 8, 8.1, 8.2))
    expect(track.streams.altitudeM).toEqual(of(unknown, 100, 101, 102))
    expect(warnings.map(({ code }) => code)).toEqual(['time.missing'])
  })

  it('may have nothing but a route', () => {
    const route = {
      startTime: '2024-05-01T08:00:00',
      wayPoints: [{ latitude: 50, longitude: 8, elapsedMillis: 0 }],
    }
    expect(run({ samples: undefined, routes: { route } }).track.streams).toEqual({
      latitudeDeg: of(50),
      longitudeDeg: of(8),
    })
  })

  it('does not know its altitude until it is calibrated', () => {
    expect(samples(series('ALTITUDE', [0, 0, 153])).streams.altitudeM).toEqual(of(unknown, unknown, 153))
  })

  it('may begin by the sea', () => {
    expect(samples(series('ALTITUDE', [0, 0, 0.4])).streams.altitudeM).toEqual(of(0, 0, 0.4))
  })

  it('has pauses, over which samples go on or not, as its end tells', () => {
    const pauseTimes = [{ startTime: '2024-05-01T08:00:02', endTime: '2024-05-01T08:00:09' }]
    const heartRates = (count: number) => ({
      samples: [
        series(
          'HEART_RATE',
          Array.from({ length: count }, (_, i) => 140 + i),
        ),
      ],
    })
    const parts = { pauseTimes, durationMillis: 3000 }
    const stopped = run({ ...parts, samples: heartRates(4) })
    expect(stopped.pauses).toEqual([{ fromS: 2, toS: 9 }])
    expect(stopped.track.timeS).toEqual(of(0, 1, 2, 10))
    expect(run({ ...parts, samples: heartRates(10) }).track.timeS.at(-1)).toBe(9)
  })

  it('has its laps by hand, or those of the watch where there are none', () => {
    const autoLaps = [{ splitTimeMillis: 4000, durationMillis: 4000, distanceMeters: 12 }]
    const laps = [
      { splitTimeMillis: 6000, durationMillis: 6000, distanceMeters: 20 },
      { splitTimeMillis: 10_000, durationMillis: 4000 },
    ]
    expect(run({ laps: { laps, autoLaps } }).laps).toEqual([
      { fromS: 0, toS: 6, distanceM: 20, by: 'hand' },
      { fromS: 6, toS: 10, distanceM: unknown, by: 'hand' },
    ])
    expect(run({ laps: { laps: [], autoLaps } }).laps).toEqual([
      { fromS: 0, toS: 4, distanceM: 12, by: 'unknown' },
    ])
    expect(run({ laps: {} }).laps).toEqual([])
  })

  it('has heart beats that follow on each other, without those that are made up', () => {
    const rrSamples = [
      { durationMillis: 800 },
      { durationMillis: 900, offline: true },
      { durationMillis: 850, offline: false },
    ]
    const { beats } = run({ samples: { samples: [series('HEART_RATE', [140])], rrSamples } })
    expect(beats?.streams.rrIntervalS).toEqual(of(0.8, 0.85))
    expect(beats?.timeS[1]).toBeCloseTo(2.55, 9)
  })

  it('knows its totals, its watch and its runner', () => {
    const parts = { distanceMeters: 31.5, ascentMeters: 2, descentMeters: 1 }
    const recording = only(
      session([exercise(parts)], {
        product: { modelName: 'Polar Vantage V3' },
        physicalInformation: {
          sex: 'FEMALE',
          birthday: '1984-02-01',
          weightKg: 61.5,
          'height, cm': 172,
          maximumHeartRate: 188,
          restingHeartRate: 47,
          anaerobicThreshold: 169,
        },
      }),
    )
    expect(recording).toMatchObject({
      device: 'Polar Vantage V3',
      totals: { elapsedS: 10, timerS: 10, distanceM: 31.5, ascentM: 2, descentM: 1 },
      athlete: {
        sex: 'female',
        birthYear: 1984,
        massKg: 61.5,
        heightM: 1.72,
        heartRateMaxBpm: 188,
        heartRateRestBpm: 47,
        heartRateThresholdBpm: 169,
      },
    })
  })

  it.each([
    ['1', 'running', undefined],
    ['4', 'running', undefined],
    ['17', 'running', 'treadmill'],
    ['27', 'running', 'trail'],
    ['36', 'running', 'track'],
    ['3', 'walking', undefined],
    ['38', 'cycling', 'road'],
    ['103', 'swimming', 'pool'],
    ['15', 'other', 'strength training'],
    ['22353647432', 'unknown', undefined],
  ])('of sport %s is %s', (id, sport, subSport) => {
    const recording = run({ sport: { id } })
    expect([recording.sport, recording.subSport]).toEqual([sport, subSport])
    expect(codes(recording)).toEqual(sport === 'unknown' ? ['sport.unknown'] : [])
  })

  it('makes a recording of each exercise that has samples', () => {
    const recordings = decoded(
      session([
        exercise({ sport: { id: '23' } }),
        exercise({ samples: {} }),
        exercise({ startTime: '2024-05-01T09:00:00', sport: { id: '1' } }),
      ]),
    )
    expect(recordings.map((each) => [each.session, each.sport, each.startedAtMs])).toEqual([
      [0, 'swimming', Date.UTC(2024, 4, 1, 6)],
      [1, 'running', Date.UTC(2024, 4, 1, 7)],
    ])
  })
})

describe('a session of the older exports', () => {
  const at = (second: number) => `2016-05-01T08:00:0${second}.500`
  const list = (...values: readonly unknown[]) => values.map((value, i) => ({ dateTime: at(i), value }))
  const old = (parts: object = {}, around: object = {}) =>
    JSON.stringify({
      exportVersion: '1.6',
      startTime: '2016-05-01T08:00:00.500',
      stopTime: at(9),
      timeZoneOffset: 120,
      physicalInformationSnapshot: {
        'weight, kg': 70,
        'height, cm': 180,
        sex: 'MALE',
        maximumHeartRate: 190,
      },
      ...around,
      exercises: [
        {
          startTime: '2016-05-01T08:00:00.500',
          stopTime: at(9),
          timezoneOffset: 120,
          duration: 'PT9S',
          distance: 30,
          sport: 'RUNNING',
          samples: { heartRate: list(140, 141, 142) },
          ...parts,
        },
      ],
    })

  it('says the time of every sample, some of which are missing', () => {
    const samples = {
      heartRate: [...list(140), { dateTime: at(1) }, { dateTime: at(4), value: 142 }],
      speed: list(9, 10.8),
      recordedRoute: [
        { dateTime: at(0), latitude: 50, longitude: 8, altitude: 90 },
        { dateTime: at(1), latitude: 50.1, longitude: 8.1, altitude: 91 },
      ],
    }
    const recording = only(old({ samples }))
    expect(recording).toMatchObject({
      startedAtMs: Date.UTC(2016, 4, 1, 6, 0, 0, 500),
      utcOffsetS: 7200,
      sport: 'running',
      athlete: { massKg: 70, heightM: 1.8, sex: 'male', heartRateMaxBpm: 190 },
      totals: { elapsedS: 9, timerS: 9, distanceM: 30 },
    })
    expect(recording.track.timeS).toEqual(of(0, 1, 4))
    expect(recording.track.streams.heartRateBpm).toEqual(of(140, unknown, 142))
    expect(recording.track.streams.speedMps?.[0]).toBeCloseTo(2.5, 9)
    expect(recording.track.streams.latitudeDeg).toEqual(of(50, 50.1, unknown))
    expect(recording.track.streams.altitudeM).toEqual(of(90, 91, unknown))
  })

  it('takes the altitude of the samples before that of the route', () => {
    const recordedRoute = [{ dateTime: at(0), latitude: 50, longitude: 8, altitude: 90 }]
    const recording = only(old({ samples: { recordedRoute, altitude: list(100, 101) } }))
    expect(recording.track.streams.altitudeM).toEqual(of(100, 101))
  })

  it('has laps and beats as durations in words', () => {
    const laps = [
      { lapNumber: 0, duration: 'PT4.5S', splitTime: 'PT4.5S', distance: 15 },
      { lapNumber: 1, duration: 'PT4.5S', distance: 15 },
    ]
    const recording = only(old({ laps, samples: { heartRate: list(140), rr: [{ duration: 'PT0.75S' }] } }))
    expect(recording.laps).toEqual([
      { fromS: 0, toS: 4.5, distanceM: 15, by: 'hand' },
      { fromS: 4.5, toS: 9, distanceM: 15, by: 'hand' },
    ])
    expect(recording.beats?.streams.rrIntervalS).toEqual(of(0.75))
  })

  it.each([
    ['TRAIL_RUNNING', 'running', 'trail'],
    ['TREADMILL_RUNNING', 'running', 'treadmill'],
    ['ROAD_BIKING', 'cycling', undefined],
    ['OPEN_WATER_SWIMMING', 'swimming', undefined],
    ['NORDIC_WALKING', 'walking', undefined],
    ['WATER_RUNNING', 'other', 'water running'],
    ['FLOORBALL', 'other', 'floorball'],
  ])('of sport %s is %s', (word, sport, subSport) => {
    const recording = only(old({ sport: word }))
    expect([recording.sport, recording.subSport]).toEqual([sport, subSport])
  })
})

describe('a file of Polar', () => {
  it('that was cut off is read up to its last whole value, with a word', () => {
    const text = session([exercise({ samples: { samples: [series('HEART_RATE', [140, 141, 142, 143])] } })])
    const recording = only(text.slice(0, text.indexOf('143')))
    expect(recording.track.streams.heartRateBpm).toEqual(of(140, 141, 142))
    expect(codes(recording)).toEqual(['format.truncated'])
  })

  it('is read up to the first fault, with a word', () => {
    const text = session([exercise()]).replace('142]', '142 oops]')
    const recording = only(text)
    expect(recording.track.streams.heartRateBpm).toEqual(of(140, 141, 142))
    expect(recording.warnings).toMatchObject([{ code: 'format.corrupt', byteOffset: text.indexOf('oops') }])
  })

  it.each([
    ['a plan', session([{ type: 'PHASED', phases: [] }]), 'format.not-an-activity'],
    ['a session typed in by hand', session([]), 'format.not-an-activity'],
    [
      'an exercise without a start',
      session([exercise({ startTime: '' })], { startTime: '' }),
      'format.not-an-activity',
    ],
    ['one cut off before its samples', session([exercise()]).slice(0, 200), 'format.truncated'],
    ['no JSON', '{"startTime": "stopTime" oops', 'format.corrupt'],
    ['nothing but the beginning of one', `{"startTime":"","exercises":${'['.repeat(100)}`, 'format.corrupt'],
  ])('with %s is refused', (_, text, code) => {
    expect(refusal(text).code).toBe(code)
  })

  it('is not any JSON', () => {
    const recognised = (text: string) => polar.recognises(new TextEncoder().encode(text))
    expect(recognised('{"date":"2024-05-01","summary":{}}')).toBe(false)
    expect(recognised('[{"startTime":"","exercises":[]}]')).toBe(false)
    expect(recognised(`\ufeff \n${session([])}`)).toBe(true)
  })
})
