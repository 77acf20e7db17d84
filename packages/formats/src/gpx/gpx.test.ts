import { describe, expect, it } from 'vitest'
import { at, bytesOf, codes, readingWith } from '../xml/reading.for-tests.ts'
import { gpx } from './gpx.ts'

const { decoded, only, refusal } = readingWith(gpx)

const point = (second: number, inside = '', position = 'lat="50" lon="8"') =>
  `<trkpt ${position}><time>${at(second)}</time>${inside}</trkpt>`

const points = (from: number, count: number, inside = '') =>
  Array.from({ length: count }, (_, i) => point(from + i, inside)).join('')

const track = (inside: string, type = '<type>running</type>') => `<trk>${type}${inside}</trk>`

const file = (inside: string) => `<?xml version="1.0"?><gpx version="1.1" creator="Watch 3">${inside}</gpx>`

describe('gpx', () => {
  it('reads time, place, altitude and who wrote the file', () => {
    const run = only(
      file(track(`<trkseg>${point(0, '<ele>12.5</ele>', 'lat="50.5" lon="-8.25"')}${point(4)}</trkseg>`)),
    )
    expect(run).toMatchObject({
      format: 'gpx',
      session: 0,
      sport: 'running',
      device: 'Watch 3',
      warnings: [],
    })
    expect(run.startedAtMs).toBe(Date.UTC(2024, 4, 1, 6))
    expect(run.track).toEqual({
      timeS: Float64Array.of(0, 4),
      streams: {
        latitudeDeg: Float64Array.of(50.5, 50),
        longitudeDeg: Float64Array.of(-8.25, 8),
        altitudeM: Float64Array.of(12.5, Number.NaN),
      },
    })
  })

  it.each([
    [
      'TrackPointExtension 1',
      '<extensions><gpxtpx:TrackPointExtension><gpxtpx:hr>150</gpxtpx:hr><gpxtpx:cad>85</gpxtpx:cad><gpxtpx:atemp>21</gpxtpx:atemp></gpxtpx:TrackPointExtension></extensions>',
      { heartRateBpm: 150, cadenceSpm: 170, temperatureC: 21 },
    ],
    [
      'TrackPointExtension 2 under another prefix',
      '<extensions><ns9:TrackPointExtension><ns9:hr>150</ns9:hr><ns9:speed>3.5</ns9:speed><ns9:course>80</ns9:course></ns9:TrackPointExtension></extensions>',
      { heartRateBpm: 150, speedMps: 3.5 },
    ],
    [
      'ClueTrust and Suunto',
      '<extensions><gpxdata:hr>150</gpxdata:hr><gpxdata:cadence>85</gpxdata:cadence><gpxdata:temp>20</gpxdata:temp><gpxdata:distance>12</gpxdata:distance><gpxdata:power>240</gpxdata:power></extensions>',
      { heartRateBpm: 150, cadenceSpm: 170, temperatureC: 20, distanceM: 12, powerW: 240 },
    ],
    ['Strava', '<extensions><power>240</power></extensions>', { powerW: 240 }],
    ['PowerExtension', '<extensions><pwr:PowerInWatts>240</pwr:PowerInWatts></extensions>', { powerW: 240 }],
    [
      'Apple',
      '<extensions><speed>2.5</speed><course>10</course><hAcc>4</hAcc><vAcc>2</vAcc></extensions>',
      { speedMps: 2.5 },
    ],
    ['GPX 1.0', '<speed>2.5</speed><course>10</course>', { speedMps: 2.5 }],
    [
      'a missing namespace',
      '<extensions><TrackPointExtension><HR>150</HR></TrackPointExtension></extensions>',
      { heartRateBpm: 150 },
    ],
  ])('reads the channels of %s', (_, inside, channels) => {
    const { streams } = only(file(track(point(0, inside)))).track
    expect({ ...streams, latitudeDeg: undefined, longitudeDeg: undefined }).toEqual({
      ...Object.fromEntries(Object.entries(channels).map(([id, value]) => [id, Float64Array.of(value)])),
    })
  })

  it('leaves out what stands for "no value", and a channel that never has one', () => {
    const extension = (hr: string) => `<extensions><hr>${hr}</hr><power>NaN</power></extensions>`
    const { streams } = only(
      file(
        track(
          point(0, extension('0')) +
            point(1, extension('255')) +
            point(2, extension('')) +
            point(3, extension('151')),
        ),
      ),
    ).track
    expect(streams.heartRateBpm).toEqual(Float64Array.of(Number.NaN, Number.NaN, Number.NaN, 151))
    expect(streams).not.toHaveProperty('powerW')
  })

  it('does not take 0° for a place', () => {
    const { streams } = only(file(track(point(0, '', 'lat="0" lon="0"') + point(1)))).track
    expect(streams.latitudeDeg).toEqual(Float64Array.of(Number.NaN, 50))
  })

  it('reads a run without a single position', () => {
    const { streams } = only(
      file(track(`<trkpt><time>${at(0)}</time><extensions><hr>99</hr></extensions></trkpt>`)),
    ).track
    expect(streams).toEqual({ heartRateBpm: Float64Array.of(99) })
  })

  it('says how cadence was counted', () => {
    const both = only(file(track(points(0, 3, '<extensions><cad>172</cad></extensions>'))))
    expect(both.track.streams.cadenceSpm).toEqual(Float64Array.of(172, 172, 172))
    expect(codes(both)).toEqual(['cadence.both-feet'])
    expect(codes(only(file(track(points(0, 3, '<extensions><cad>86</cad></extensions>')))))).toEqual([
      'cadence.one-foot',
    ])
  })

  it('knows the local time where the file tells it', () => {
    expect(only(file(track('<trkpt><time>2024-05-01T08:00:00+02:00</time></trkpt>'))).utcOffsetS).toBe(7200)
    expect(only(file(track(point(0)))).utcOffsetS).toBeNaN()
  })

  it('leaves out points without a time among others, and counts them', () => {
    const run = only(
      file(
        track(
          `${point(0)}<trkpt lat="1" lon="1"/><trkpt lat="1" lon="1"><time>soon</time></trkpt>${point(1)}`,
        ),
      ),
    )
    expect(run.track.timeS).toEqual(Float64Array.of(0, 1))
    expect(run.warnings).toEqual([{ code: 'time.missing', detail: '2 track points without a time left out' }])
  })

  it('keeps the order of a file whose time goes back, and says so', () => {
    const run = only(file(track(point(0) + point(5) + point(3) + point(6))))
    expect(run.track.timeS).toEqual(Float64Array.of(0, 5, 3, 6))
    expect(codes(run)).toEqual(['time.backwards'])
  })

  it('leaves out points of another year, and begins with the first of the others', () => {
    const lost = '<trkpt lat="1" lon="1"><time>1989-12-31T00:00:00Z</time></trkpt>'
    const run = only(file(track(`<trkseg>${lost}</trkseg><trkseg>${points(0, 9)}</trkseg>`)))
    expect(run.startedAtMs).toBe(Date.UTC(2024, 4, 1, 6))
    expect(run.track.timeS).toHaveLength(9)
    expect(run.track.streams.latitudeDeg).toEqual(new Float64Array(9).fill(50))
    expect(run.pauses).toEqual([])
    expect(codes(run)).toEqual(['time.missing'])
  })

  it('takes what lies between two segments for a pause', () => {
    const run = only(
      file(track(`<trkseg>${points(0, 10)}</trkseg><trkseg/><trkseg>${points(70, 10)}</trkseg>`)),
    )
    expect(run.pauses).toEqual([{ fromS: 9, toS: 70 }])
  })

  it('takes a gap within a segment for none', () => {
    expect(only(file(track(`<trkseg>${points(0, 10)}${points(70, 10)}</trkseg>`))).pauses).toEqual([])
  })

  it('joins tracks that follow each other soon: a pause lies between them', () => {
    const run = only(file(track(points(0, 10)) + track('') + track(points(600, 10))))
    expect(run.track.timeS).toHaveLength(20)
    expect(run.pauses).toEqual([{ fromS: 9, toS: 600 }])
  })

  it('parts tracks of different days, of different sports, and such that overlap', () => {
    expect(
      decoded(file(track(points(0, 5)) + track(points(86_400, 5)))).map(({ session }) => session),
    ).toEqual([0, 1])
    const rideAndRun = decoded(file(track(points(0, 5), '<type>cycling</type>') + track(points(60, 7))))
    expect(rideAndRun.map(({ sport }) => sport)).toEqual(['cycling', 'running'])
    expect(rideAndRun.map(({ track: { timeS } }) => timeS.length)).toEqual([5, 7])
    expect(decoded(file(track(points(60, 5)) + track(points(0, 5))))).toHaveLength(2)
  })

  it('knows the sport by its type, whoever wrote it', () => {
    const sportOf = (type: string) => only(file(track(point(0), `<type>${type}</type>`))).sport
    expect(['9', '1', '<![CDATA[mountain biking]]>', 'Hiking'].map(sportOf)).toEqual([
      'running',
      'cycling',
      'cycling',
      'hiking',
    ])
    expect(only(file(track(point(0), '<type>trail_running</type>'))).subSport).toBe('trail')
  })

  it('takes a track of no known type for unknown, and says so', () => {
    const nameless = only(file(track(point(0), '')))
    expect(nameless.sport).toBe('unknown')
    expect(codes(nameless)).toEqual(['sport.unknown'])
    expect(only(file(track(point(0), '<type>NC</type>'))).warnings[0]?.detail).toContain('"NC"')
  })

  it('believes a title that an app gave, and none in the words of the runner', () => {
    const titled = (title: string) => only(file(track(point(0), `<name>${title}</name>`)))
    expect(titled('Afternoon Ride')).toMatchObject({ sport: 'cycling', warnings: [] })
    expect(titled('My best ride').sport).toBe('unknown')
  })

  it('reads what Garmin sums up of a track', () => {
    const stats =
      '<extensions><g:TrackStatsExtension><g:Distance>5000</g:Distance><g:TimerTime>1500</g:TimerTime><g:Ascent>20</g:Ascent><g:Descent>21</g:Descent></g:TrackStatsExtension></extensions>'
    expect(only(file(track(stats + point(0)))).totals).toEqual({
      elapsedS: Number.NaN,
      timerS: 1500,
      distanceM: 5000,
      ascentM: 20,
      descentM: 21,
      effortCr10: Number.NaN,
      feelRatio: Number.NaN,
    })
  })

  it('takes a distance from point to point, which OpenTracks writes, for no distance', () => {
    const step = (second: number, metres: number) =>
      point(second, `<extensions><distance>${metres}</distance></extensions>`)
    const steps = [3, 2, 4, 3, 2, 3, 4, 2].map((metres, i) => step(i, metres)).join('')
    expect(only(file(track(steps))).track.streams).not.toHaveProperty('distanceM')
    const count = [3, 5, 9, 12, 14, 17, 21, 23].map((metres, i) => step(i, metres)).join('')
    expect(only(file(track(count))).track.streams.distanceM?.at(-1)).toBe(23)
  })

  it('keeps what can be read of a file that is cut off, and says where', () => {
    const whole = file(track(points(0, 100)))
    const cut = whole.slice(0, whole.indexOf(at(60)) + 10)
    const run = only(cut)
    expect(run.track.timeS).toHaveLength(60)
    expect(run.warnings).toEqual([
      { code: 'format.truncated', detail: 'the file ends inside <time>', byteOffset: cut.length },
    ])
  })

  it('keeps what lies behind a damaged place', () => {
    const whole = file(track(points(0, 100)))
    const broken = whole.replace(`${at(50)}</time>`, `${at(50)}</tim>`)
    const run = only(broken)
    expect(run.track.timeS.length).toBeGreaterThanOrEqual(99)
    expect(run.track.timeS.at(-1)).toBe(99)
    expect(codes(run)).toContain('format.corrupt')
  })

  it('refuses a file that holds only a route or waypoints: that is a plan, not a run', () => {
    expect(
      refusal(file('<wpt lat="1" lon="1"/><rte><rtept lat="1" lon="1"/><rtept lat="2" lon="2"/></rte>')),
    ).toEqual({
      code: 'format.not-an-activity',
      detail: 'it holds 1 waypoint and 2 route points, but no recorded point',
    })
    expect(refusal(file(track('<trkseg/>'))).code).toBe('format.not-an-activity')
  })

  it('refuses a track without any time', () => {
    expect(refusal(file(track('<trkpt lat="1" lon="1"/>'))).code).toBe('recording.no-time')
  })

  it('refuses what is too damaged or too short for a single point', () => {
    expect(refusal('<gpx><trk><trkpt lat="1" lon="1"><time>2024-05-01').code).toBe('format.truncated')
    expect(refusal('<gpx></trk></gpx>').code).toBe('format.corrupt')
  })

  it('recognises its own by the first element, not TCX, not other XML, not text about it', () => {
    const recognised = (text: string) => gpx.recognises(bytesOf(text))
    expect(recognised(file(''))).toBe(true)
    expect(recognised('  <ns:GPX>')).toBe(true)
    expect(recognised('<TrainingCenterDatabase>')).toBe(false)
    expect(recognised('<kml><gpx/></kml>')).toBe(false)
    expect(recognised('gpx')).toBe(false)
    expect(recognised('')).toBe(false)
  })
})
