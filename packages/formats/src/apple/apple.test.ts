import { describe, expect, it } from 'vitest'
import { decode } from '../decode.ts'
import type { AppleRecord } from '../health/record.ts'
import { writeAppleExtract } from '../health/write-extract.ts'
import { apple } from './apple.ts'

const unknown = Number.NaN
const of = (...numbers: readonly number[]) => Float64Array.from(numbers)

/** 1 May 2026, 08:00 in Berlin. */
const start = Date.UTC(2026, 4, 1, 6)

const date = (second: number) =>
  new Date(start + 7_200_000 + 1000 * second)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z/, ' +0200')

const record = (type: string, unit: string, value: number, fromS: number, toS = fromS): AppleRecord => ({
  type: `HKQuantityTypeIdentifier${type}`,
  unit,
  value,
  startMs: start + 1000 * fromS,
  endMs: start + 1000 * toS,
  sourceName: 'Watch',
})

const heartRate = (value: number, second: number) => record('HeartRate', 'count/min', value, second)

const device =
  '&lt;&lt;HKDevice: 0x280bb4f00&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:7.2&gt;'

const workout = (inside = '', { seconds = 60, attributes = '' } = {}) =>
  `<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="${seconds / 60}" durationUnit="min" ` +
  `sourceName="Watch" startDate="${date(0)}" endDate="${date(seconds)}" ${attributes}>${inside}</Workout>`

const metadata = (key: string, value: string) => `<MetadataEntry key="${key}" value="${value}"/>`

const event = (type: string, second: number, more = '') =>
  `<WorkoutEvent type="HKWorkoutEventType${type}" date="${date(second)}" ${more}/>`

const point = (second: number, speed = 3) =>
  `<trkpt lon="8.${second}" lat="50.${second}"><ele>${100 + second}</ele>` +
  `<time>${new Date(start + 1000 * second).toISOString().replace('.000', '')}</time>` +
  `<extensions><speed>${speed}</speed><course>10</course><hAcc>4</hAcc><vAcc>3</vAcc></extensions></trkpt>`

const route = (...seconds: readonly number[]) =>
  `<?xml version="1.0"?><gpx version="1.1" creator="Apple Health Export"><metadata><time>2026-11-01T00:00:00Z</time></metadata>` +
  `<trk><name>Route</name><trkseg>${seconds.map((second) => point(second)).join('')}</trkseg></trk></gpx>`

const only = (workoutXml: string, records: readonly AppleRecord[], routeXml?: string) => {
  const bytes = writeAppleExtract({ workoutXml, records, ...(routeXml === undefined ? {} : { routeXml }) })
  const result = decode(bytes)
  if (!result.ok) throw new Error(result.problem.detail)
  expect(result.value.format).toBe(apple)
  const [recording, ...others] = result.value.recordings
  expect(others).toEqual([])
  return recording ?? expect.unreachable()
}

const refusal = (bytes: Uint8Array) => {
  const result = apple.decode(bytes)
  return result.ok ? expect.unreachable() : result.problem
}

const xml = (text: string) => new TextEncoder().encode(text)

describe('a workout of Apple Health', () => {
  it('has its route point by point, and the heart rate that held at each', () => {
    const { track, warnings } = only(workout(), [heartRate(140, 0), heartRate(150, 2)], route(0, 1, 2, 3))
    expect(track).toEqual({
      timeS: of(0, 1, 2, 3),
      streams: {
        latitudeDeg: of(50, 50.1, 50.2, 50.3),
        longitudeDeg: of(8, 8.1, 8.2, 8.3),
        altitudeM: of(100, 101, 102, 103),
        speedMps: of(3, 3, 3, 3),
        heartRateBpm: of(140, 140, 150, 150),
      },
    })
    expect(warnings).toEqual([])
  })

  it('does not know a heart rate any more that is older than some seconds', () => {
    const { track } = only(workout(), [heartRate(140, 0)], route(0, 10, 11))
    expect(track.streams.heartRateBpm).toEqual(of(140, 140, unknown))
  })

  it('has rows of their own for records where the route is silent', () => {
    const records = [heartRate(140, 0), heartRate(141, 5), heartRate(142, 9)]
    expect(only(workout(), records, route(8, 9)).track.timeS).toEqual(of(0, 5, 8, 9))
  })

  it('goes by the times of its records where there is no route', () => {
    const records = [
      heartRate(140, 0),
      heartRate(141, 5),
      record('RunningSpeed', 'km/hr', 10.8, 2),
      record('RunningSpeed', 'km/hr', 12.6, 7),
    ]
    const { timeS, streams } = only(workout(), records).track
    expect(timeS).toEqual(of(0, 2, 5, 7))
    expect(streams.heartRateBpm).toEqual(of(140, 140, 141, 141))
    expect([...streams.speedMps!].map((speed) => Math.round(1e9 * speed) / 1e9)).toEqual([unknown, 3, 3, 3.5])
  })

  it.each([
    ['RunningSpeed', 'm/s', 3, 'speedMps', 3],
    ['RunningSpeed', 'mi/hr', 6, 'speedMps', 2.68224],
    ['RunningPower', 'W', 250, 'powerW', 250],
    ['RunningStrideLength', 'm', 1.1, 'stepLengthM', 1.1],
    ['RunningVerticalOscillation', 'cm', 9, 'verticalOscillationM', 0.09],
    ['RunningGroundContactTime', 'ms', 240, 'groundContactS', 0.24],
  ] as const)('reads %s in %s', (type, unit, value, id, ours) => {
    const { streams } = only(workout(), [record(type, unit, value, 0)]).track
    expect(streams[id]?.[0]).toBeCloseTo(ours, 9)
  })

  it('does not guess at a unit it does not know', () => {
    const records = [heartRate(140, 0), record('RunningSpeed', 'furlong/fortnight', 6, 0)]
    expect(Object.keys(only(workout(), records).track.streams)).toEqual(['heartRateBpm'])
  })

  it('counts both feet over the time in which the steps were made', () => {
    const records = [record('StepCount', 'count', 29, 0, 10), record('StepCount', 'count', 1000, 20, 320)]
    expect(
      only(workout('', { seconds: 600 }), records, route(0, 5, 10, 15, 20, 320)).track.streams.cadenceSpm,
    ).toEqual(of(174, 174, 174, unknown, unknown, unknown))
  })

  it('adds up its way, spread evenly over the time in which it was made', () => {
    const records = [
      record('DistanceWalkingRunning', 'km', 0.03, 0, 10),
      record('DistanceWalkingRunning', 'km', 0.02, 20, 25),
    ]
    const distanceM = only(workout(), records, route(0, 5, 10, 15, 20, 25, 26)).track.streams.distanceM
    expect([...distanceM!].map((metres) => Math.round(1e6 * metres) / 1e6)).toEqual([
      0, 15, 30, 30, 30, 50, 50,
    ])
  })

  it('begins when it says so, and knows where it was', () => {
    const recording = only(workout(metadata('HKTimeZone', 'Asia/Kolkata')), [heartRate(140, 3)])
    expect(recording).toMatchObject({ startedAtMs: start, utcOffsetS: 19_800 })
    expect(recording.track.timeS).toEqual(of(3))
  })

  it('is taken for where it was exported where it does not know, or knows no such place', () => {
    expect(only(workout(), [heartRate(140, 0)]).utcOffsetS).toBe(7200)
    const nowhere = workout(metadata('HKTimeZone', 'Middle/Earth'))
    expect(only(nowhere, [heartRate(140, 0)]).utcOffsetS).toBe(7200)
  })

  it('is summed up in the newer exports and in the older ones', () => {
    const newer = only(
      workout(
        '<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="8.7" unit="km"/>' +
          '<WorkoutActivity><WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="1" unit="km"/></WorkoutActivity>' +
          metadata('HKElevationAscended', '1036 cm'),
      ),
      [heartRate(140, 0)],
    )
    expect(newer.totals).toMatchObject({ elapsedS: 60, timerS: 60, distanceM: 8700, ascentM: 10.36 })
    const older = workout('', { attributes: 'totalDistance="2" totalDistanceUnit="mi"' })
    expect(only(older, [heartRate(140, 0)]).totals.distanceM).toBeCloseTo(3218.688, 6)
  })

  it.each([
    [device, 'Apple Watch (Watch6,2)'],
    ['&lt;&lt;HKDevice: 0x1&gt;, name:iPhone&gt;', 'iPhone'],
    ['', 'Watch'],
  ])('names its device: %s', (text, name) => {
    const attributes = text === '' ? '' : `device="${text}"`
    expect(only(workout('', { attributes }), [heartRate(140, 0)]).device).toBe(name)
  })

  it.each([
    ['Running', '0', 'running', undefined],
    ['Running', '1', 'running', 'treadmill'],
    ['Hiking', '0', 'hiking', undefined],
    ['Cycling', '1', 'cycling', 'indoor'],
    ['TraditionalStrengthTraining', '1', 'other', 'traditional strength training'],
    ['WheelchairRunPace', '0', 'other', 'wheelchair run pace'],
  ])('of type %s, indoors %s, is %s', (type, indoor, sport, subSport) => {
    const text = workout(metadata('HKIndoorWorkout', indoor)).replace('TypeRunning', `Type${type}`)
    const recording = only(text, [heartRate(140, 0)])
    expect([recording.sport, recording.subSport]).toEqual([sport, subSport])
  })

  it('is paused from a pause to the next resume, and to the end where there is none', () => {
    const events = [
      event('Pause', 10),
      event('MotionPaused', 10),
      event('Resume', 15),
      event('MotionResumed', 15),
      event('MotionPaused', 20),
      event('MotionResumed', 30),
      event('Pause', 50),
    ]
    expect(only(workout(events.join('')), [heartRate(140, 0)]).pauses).toEqual([
      { fromS: 10, toS: 15 },
      { fromS: 50, toS: 60 },
    ])
    expect(only(workout(event('Pause', 60)), [heartRate(140, 0)]).pauses).toEqual([])
  })

  it('has laps that were pressed, and no segments, which the watch makes', () => {
    const segment = event('Segment', 0, 'duration="0.5" durationUnit="min"')
    const lap = (fromS: number, toS: number) => ({ fromS, toS, distanceM: unknown, by: 'hand' })
    const pressed = workout(segment + event('Lap', 20) + event('Lap', 45))
    expect(only(pressed, [heartRate(140, 0)]).laps).toEqual([lap(0, 20), lap(20, 45), lap(45, 60)])
    const lasting = workout(event('Lap', 5, 'duration="10" durationUnit="s"'))
    expect(only(lasting, [heartRate(140, 0)]).laps).toEqual([lap(5, 15)])
    expect(only(workout(segment), [heartRate(140, 0)]).laps).toEqual([])
  })

  it('has the steps of a planned workout for laps', () => {
    const activity = (fromS: number, toS: number, km: number) =>
      `<WorkoutActivity startDate="${date(fromS)}" endDate="${date(toS)}">` +
      event('Lap', 3) +
      `<WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning" sum="${km}" unit="km"/></WorkoutActivity>`
    const { laps } = only(workout(activity(0, 20, 0.1) + activity(20, 60, 0.15)), [heartRate(140, 0)])
    expect(laps).toEqual([
      { fromS: 0, toS: 20, distanceM: 100, by: 'unknown' },
      { fromS: 20, toS: 60, distanceM: 150, by: 'unknown' },
    ])
  })

  it('leaves out records of another time', () => {
    const records = [heartRate(140, 0), heartRate(99, -3600), heartRate(99, 3600)]
    expect(only(workout(), records).track.streams.heartRateBpm).toEqual(of(140))
  })

  it('begins with its route where what it says is absurd', () => {
    const text = workout().replace(/startDate="[^"]*"/, 'startDate="1999-01-01 00:00:00 +0000"')
    const recording = only(text.replace(/endDate="[^"]*"/, ''), [heartRate(140, 2)], route(1, 2))
    expect(recording.startedAtMs).toBe(start + 1000)
    expect(recording.track.timeS).toEqual(of(0, 1))
  })
})

describe('what is no workout of Apple Health', () => {
  it('is the export itself, of which a runner is told what to do with it', () => {
    const text = `<?xml version="1.0"?><!DOCTYPE HealthData [<!ELEMENT HealthData (Record*)>]><HealthData locale="en_GB">${workout()}</HealthData>`
    expect(apple.recognises(xml(text))).toBe(false)
    expect(decode(xml(text))).toMatchObject({
      ok: false,
      problem: { code: 'format.unknown', detail: expect.stringContaining('export.zip') },
    })
  })

  it('is one that another version put together', () => {
    expect(refusal(xml('<HealthData extract="freshlegs-2"></HealthData>')).code).toBe('format.unknown')
  })

  it.each([
    ['nothing measured', writeAppleExtract({ workoutXml: workout(), records: [] }), 'format.not-an-activity'],
    [
      'nothing we can use',
      writeAppleExtract({ workoutXml: workout(), records: [record('Mood', 'count', 1, 0)] }),
      'format.not-an-activity',
    ],
    ['its end missing', xml('<HealthData extract="freshlegs-1"><Workout'), 'format.truncated'],
  ])('with %s is refused', (_, bytes, code) => {
    expect(refusal(bytes).code).toBe(code)
  })
})
