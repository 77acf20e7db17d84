import { describe, expect, it } from 'vitest'
import { at, bytesOf, codes, readingWith } from '../xml/reading.for-tests.ts'
import { tcx } from './tcx.ts'

const { decoded, only, refusal } = readingWith(tcx)

const point = (second: number, inside = '') => `<Trackpoint><Time>${at(second)}</Time>${inside}</Trackpoint>`

const points = (from: number, to: number, inside = '') =>
  Array.from({ length: to - from }, (_, i) => point(from + i, inside)).join('')

const lap = (
  startS: number,
  inside: string,
  { timerS = '', metres = '', trigger = 'Manual', intensity = 'Active' } = {},
) =>
  [
    `<Lap StartTime="${at(startS)}"><TotalTimeSeconds>${timerS}</TotalTimeSeconds>`,
    `<DistanceMeters>${metres}</DistanceMeters><Intensity>${intensity}</Intensity>`,
    `<TriggerMethod>${trigger}</TriggerMethod>${inside}</Lap>`,
  ].join('')

const activity = (inside: string, sport = 'Running') =>
  `<Activity Sport="${sport}"><Id>${at(0)}</Id>${inside}</Activity>`

const file = (inside: string) =>
  `<?xml version="1.0"?><TrainingCenterDatabase><Activities>${inside}</Activities></TrainingCenterDatabase>`

const oneTrack = (inside: string) => file(activity(lap(0, `<Track>${inside}</Track>`)))

describe('tcx', () => {
  it('reads every channel of the format and of ActivityExtension 2, under any prefix', () => {
    const inside = [
      '<Position><LatitudeDegrees>50.5</LatitudeDegrees><LongitudeDegrees>-8.25</LongitudeDegrees></Position>',
      '<AltitudeMeters>120</AltitudeMeters><DistanceMeters>33</DistanceMeters>',
      '<HeartRateBpm xsi:type="HeartRateInBeatsPerMinute_t">\n <Value>151</Value>\n</HeartRateBpm>',
      '<Extensions><x:TPX CadenceSensor="Footpod"><x:Speed>3.5</x:Speed><x:RunCadence>86</x:RunCadence><x:Watts>250</x:Watts></x:TPX></Extensions>',
    ].join('')
    const run = only(oneTrack(point(0, inside)))
    expect(run).toMatchObject({ format: 'tcx', session: 0, sport: 'running' })
    expect(run.track).toEqual({
      timeS: Float64Array.of(0),
      streams: {
        latitudeDeg: Float64Array.of(50.5),
        longitudeDeg: Float64Array.of(-8.25),
        altitudeM: Float64Array.of(120),
        distanceM: Float64Array.of(33),
        heartRateBpm: Float64Array.of(151),
        speedMps: Float64Array.of(3.5),
        cadenceSpm: Float64Array.of(172),
        powerW: Float64Array.of(250),
      },
    })
    expect(codes(run)).toEqual(['cadence.one-foot'])
  })

  it('reads a treadmill: no position at all', () => {
    const { streams } = only(oneTrack(points(0, 3, '<DistanceMeters>1</DistanceMeters>'))).track
    expect(Object.keys(streams)).toEqual(['distanceM'])
  })

  it('keeps both feet as they are, and prefers the cadence of the run to that of a wheel', () => {
    const inside = '<Cadence>60</Cadence><Extensions><TPX><RunCadence>176</RunCadence></TPX></Extensions>'
    const run = only(oneTrack(points(0, 3, inside)))
    expect(run.track.streams.cadenceSpm).toEqual(Float64Array.of(176, 176, 176))
    expect(codes(run)).toEqual(['cadence.both-feet'])
  })

  it('takes 0 and 255 heart beats for none', () => {
    const beats = (bpm: number) => `<HeartRateBpm><Value>${bpm}</Value></HeartRateBpm>`
    const { streams } = only(oneTrack(point(0, beats(0)) + point(1, beats(255)) + point(2, beats(140)))).track
    expect(streams.heartRateBpm).toEqual(Float64Array.of(Number.NaN, Number.NaN, 140))
  })

  it('reads laps with their trigger, intensity and distance, and sums them up', () => {
    const run = only(
      file(
        activity(
          lap(0, `<Track>${points(0, 10)}</Track>`, { timerS: '10', metres: '30', trigger: 'Distance' }) +
            lap(10, `<Track>${points(10, 15)}</Track>`, { timerS: '5', metres: '12', intensity: 'Resting' }),
        ),
      ),
    )
    expect(run.laps).toEqual([
      { fromS: 0, toS: 10, distanceM: 30, by: 'distance', intensity: 'active' },
      { fromS: 10, toS: 14, distanceM: 12, by: 'hand', intensity: 'rest' },
    ])
    expect(run.totals).toMatchObject({ timerS: 15, distanceM: 42, elapsedS: Number.NaN })
  })

  it('keeps a lap without points, and leaves one out that lies nowhere', () => {
    const laps = [
      lap(0, `<Track>${points(0, 5)}</Track>`),
      lap(5, '', { timerS: '3' }),
      '<Lap StartTime="?"/>',
    ]
    const run = only(file(activity(laps.join(''))))
    expect(run.laps.map(({ fromS, toS }) => [fromS, toS])).toEqual([
      [0, 5],
      [5, 8],
    ])
    expect(run.warnings).toEqual([
      { code: 'laps.unreadable', detail: '1 lap without a start or a point left out' },
    ])
  })

  it('begins with its first lap, even where the first point came later', () => {
    const run = only(file(activity(lap(-20, `<Track>${points(0, 5)}</Track>`))))
    expect(run.startedAtMs).toBe(Date.UTC(2024, 4, 1, 6) - 20_000)
    expect(run.track.timeS[0]).toBe(20)
  })

  it('begins with its first point where the lap says another day or nothing', () => {
    for (const start of ['1989-12-31T00:00:00Z', '', at(3)]) {
      const run = only(file(activity(`<Lap StartTime="${start}"><Track>${points(0, 5)}</Track></Lap>`)))
      expect(run.track.timeS[0]).toBe(0)
    }
  })

  it('leaves out points of another year, without losing the places of laps and pauses', () => {
    const lost = '<Trackpoint><Time>2000-01-01T00:00:00Z</Time></Trackpoint>'
    const first = lap(0, `<Track>${lost}${lost}${points(0, 20)}</Track><Track>${points(80, 99)}</Track>`)
    const run = only(file(activity(first + lap(99, `<Track>${points(99, 110)}</Track>`))))
    expect(run.track.timeS).toHaveLength(50)
    expect(run.track.timeS[0]).toBe(0)
    expect(run.pauses).toEqual([{ fromS: 19, toS: 80 }])
    expect(run.laps.map(({ fromS, toS }) => [fromS, toS])).toEqual([
      [0, 99],
      [99, 109],
    ])
    expect(run.warnings).toEqual([
      { code: 'time.missing', detail: '2 track points more than a month from the others left out' },
    ])
  })

  it('takes the gap between two tracks of a lap for a pause', () => {
    const run = only(
      file(activity(lap(0, `<Track>${points(0, 20)}</Track><Track>${points(80, 99)}</Track>`))),
    )
    expect(run.pauses).toEqual([{ fromS: 19, toS: 80 }])
  })

  it('takes a gap for a pause where the timer of its lap stood still as long', () => {
    const gap = `<Track>${points(0, 100)}${points(160, 200)}</Track>`
    const paused =
      lap(0, gap, { timerS: '140' }) + lap(200, `<Track>${points(200, 220)}</Track>`, { timerS: '20' })
    expect(only(file(activity(paused))).pauses).toEqual([{ fromS: 99, toS: 160 }])
  })

  it('takes a gap for none where the timer ran on', () => {
    const gap = `<Track>${points(0, 100)}${points(160, 200)}</Track>`
    const running =
      lap(0, gap, { timerS: '200' }) + lap(200, `<Track>${points(200, 220)}</Track>`, { timerS: '20' })
    expect(only(file(activity(running))).pauses).toEqual([])
  })

  it('takes the border of two laps for none', () => {
    const laps = lap(0, `<Track>${points(0, 20)}</Track>`) + lap(20, `<Track>${points(20, 40)}</Track>`)
    expect(only(file(activity(laps))).pauses).toEqual([])
  })

  it('gives one recording an activity, and one for the transition between', () => {
    const run = (from: number) => activity(lap(from, `<Track>${points(from, from + 5)}</Track>`))
    const transition = `<Transition StartTime="${at(10)}"><Track>${points(10, 12)}</Track></Transition>`
    const ride = activity(lap(20, `<Track>${points(20, 23)}</Track>`), 'Biking')
    const day = decoded(
      file(
        `<MultiSportSession><FirstSport>${run(0)}</FirstSport><NextSport>${transition}${ride}</NextSport></MultiSportSession>${activity('')}`,
      ),
    )
    expect(day.map(({ session, sport, track }) => [session, sport, track.timeS.length])).toEqual([
      [0, 'running', 5],
      [1, 'transition', 2],
      [2, 'cycling', 3],
    ])
    expect(day.map(({ laps }) => laps.length)).toEqual([1, 1, 1])
  })

  it('names the device, not the program that wrote the file', () => {
    const creator =
      '<Creator><Name>Forerunner 945</Name><Version><VersionMajor>1</VersionMajor></Version></Creator>'
    const author = '<Author><Name>Connect Api</Name></Author>'
    const run = only(
      file(activity(lap(0, `<Track>${point(0)}</Track>`) + creator)).replace(
        '</Training',
        `${author}</Training`,
      ),
    )
    expect(run.device).toBe('Forerunner 945')
  })

  it('warns of a sport that it does not know, and of none', () => {
    const sport = (word: string) => only(file(activity(lap(0, `<Track>${point(0)}</Track>`), word)))
    expect(sport('Other')).toMatchObject({ sport: 'other', warnings: [] })
    expect(codes(sport('Quidditch'))).toEqual(['sport.unknown'])
    expect(
      codes(only(`<TrainingCenterDatabase><Track>${point(0)}</Track></TrainingCenterDatabase>`)),
    ).toEqual(['sport.unknown'])
  })

  it('keeps what can be read of a file that is cut off, and says where', () => {
    const whole = oneTrack(points(0, 50))
    const cut = whole.slice(0, whole.indexOf(at(30)))
    const run = only(cut)
    expect(run.track.timeS).toHaveLength(30)
    expect(run.warnings).toEqual([
      { code: 'format.truncated', detail: 'the file ends inside <time>', byteOffset: cut.length },
    ])
  })

  it('keeps what lies behind a damaged place, in the same recording', () => {
    const run = only(oneTrack(points(0, 50)).replace(`${at(20)}</Time>`, `${at(20)}</Tine>`))
    expect(run.track.timeS.at(-1)).toBe(49)
    expect(run.track.timeS.length).toBeGreaterThanOrEqual(49)
    expect(run.sport).toBe('running')
    expect(codes(run)).toContain('format.corrupt')
  })

  it('refuses a course and a workout: plans, not runs', () => {
    const course = `<TrainingCenterDatabase><Courses><Course><Track>${points(0, 9)}</Track></Course></Courses></TrainingCenterDatabase>`
    expect(refusal(course)).toEqual({
      code: 'format.not-an-activity',
      detail: 'it holds 0 laps, 1 course and 0 workouts, but no recorded point',
    })
    expect(
      refusal('<TrainingCenterDatabase><Workouts><Workout/></Workouts></TrainingCenterDatabase>').code,
    ).toBe('format.not-an-activity')
    expect(refusal(file(activity(lap(0, '')))).code).toBe('format.not-an-activity')
  })

  it('reads the activity of a file that holds a course as well, before it or behind it', () => {
    const course = `<Courses><Course><Lap/><Track>${points(0, 9)}</Track></Course></Courses>`
    const activities = `<Activities>${activity(lap(0, `<Track>${points(0, 4)}</Track>`))}</Activities>`
    for (const inside of [course + activities, activities + course]) {
      const run = only(`<TrainingCenterDatabase>${inside}</TrainingCenterDatabase>`)
      expect(run.track.timeS).toHaveLength(4)
      expect(run.laps).toHaveLength(1)
      expect(run.pauses).toEqual([])
    }
  })

  it('refuses points without any time', () => {
    expect(refusal(oneTrack('<Trackpoint><AltitudeMeters>5</AltitudeMeters></Trackpoint>')).code).toBe(
      'recording.no-time',
    )
  })

  it('recognises its own by the first element, even where the outermost is missing', () => {
    const recognised = (text: string) => tcx.recognises(bytesOf(text))
    expect(recognised(file(''))).toBe(true)
    expect(recognised('          <?xml version="1.0"?><TrainingCenterDatabase>')).toBe(true)
    expect(recognised('<Activities><Activity>')).toBe(true)
    expect(recognised('<gpx>')).toBe(false)
    expect(recognised('TrainingCenterDatabase')).toBe(false)
  })
})
