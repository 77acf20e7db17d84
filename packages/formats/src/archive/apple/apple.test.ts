import { describe, expect, it } from 'vitest'
import { apple } from './apple.ts'

const table = 'apple_health_export/export.xml'
const route = 'apple_health_export/workout-routes/route_1.gpx'

interface Rec {
  readonly type?: string
  readonly source?: string
  readonly at: string
  readonly to?: string
  readonly value?: string
}

const time = (clock: string) => `2026-05-01 ${clock} +0200`

const record = ({ type = 'HeartRate', source = 'Watch', at, to = at, value = '140' }: Rec) =>
  ` <Record type="HKQuantityTypeIdentifier${type}" sourceName="${source}" unit="u" creationDate="${time('09:00:00')}" startDate="${time(at)}" endDate="${time(to)}" value="${value}"/>\n`

const workout = ({
  from = '08:00:00',
  to = '08:10:00',
  source = 'Watch',
  type = 'Running',
  inside = '',
} = {}) =>
  ` <Workout workoutActivityType="HKWorkoutActivityType${type}" sourceName="${source}" startDate="${time(from)}" endDate="${time(to)}">${inside}</Workout>\n`

function opened(body: string, chunkBytes = 1 << 20) {
  const open = apple.open([table, route])
  const bytes = new TextEncoder().encode(`<HealthData>\n${body}</HealthData>\n`)
  for (let asked = open.nextTables(); asked.length > 0; asked = open.nextTables()) {
    for (let from = 0; from < bytes.length; from += chunkBytes) {
      open.read(table, bytes.slice(from, from + chunkBytes), from + chunkBytes >= bytes.length)
    }
  }
  return open
}

const extracts = (body: string, gpx?: string) =>
  opened(body)
    .composed()
    .map(({ compose }) =>
      new TextDecoder().decode(compose(gpx === undefined ? [] : [new TextEncoder().encode(gpx)])),
    )

const count = (text: string | undefined, pattern: RegExp) => text?.match(pattern)?.length ?? 0

describe('a run of Apple Health', () => {
  it('has what was measured while it lasted, first and last second included', () => {
    const clocks = ['07:59:59', '08:00:00', '08:05:00', '08:10:00', '08:10:01']
    const [run] = extracts(clocks.map((at) => record({ at, value: at.slice(-2) })).join('') + workout())
    expect(count(run, /<Record /g)).toBe(3)
    expect(run).toContain('startDate="2026-05-01T06:10:00Z"')
    expect(run).not.toContain('value="59"')
  })

  it('has records of the types a run can use, and no others', () => {
    const body = ['BodyMass', 'RunningPower', 'HeartRateVariabilitySDNN', 'RestingHeartRate']
      .map((type) => record({ type, at: '08:01:00' }))
      .join('')
    const [run] = extracts(body + workout())
    expect(run?.match(/<Record type="\w+"/g)).toEqual(['<Record type="HKQuantityTypeIdentifierRunningPower"'])
  })

  it('has each type from the source that recorded the run', () => {
    const body = ['08:01:00', '08:02:00', '08:03:00']
      .map((at) => record({ at, type: 'StepCount' }) + record({ at, type: 'StepCount', source: 'Phone' }))
      .join('')
    const [run] = extracts(record({ at: '08:04:00', type: 'StepCount', source: 'Phone' }) + body + workout())
    expect(count(run, /<Record [^>]*sourceName="Watch"/g)).toBe(3)
    expect(run).not.toContain('Phone')
  })

  it('has the heart rate of the watch where an app on the phone recorded the run', () => {
    const rates = Array.from({ length: 9 }, (_, minute) => record({ at: `08:0${minute}:00` })).join('')
    const summary = record({ at: '08:00:00', source: 'App', value: '99' })
    const [run] = extracts(rates + summary + workout({ source: 'App' }))
    expect(count(run, /<Record [^>]*sourceName="Watch"/g)).toBe(9)
    expect(run).not.toContain('value="99"')
  })

  it('keeps six digits of what was measured', () => {
    const [run] = extracts(
      record({ type: 'DistanceWalkingRunning', at: '08:01:00', to: '08:01:03', value: '0.00823456' }) +
        workout(),
    )
    expect(run).toContain('value="0.00823456"')
    expect(run).toContain('endDate="2026-05-01T06:01:03Z"')
  })

  it('asks for its route, and goes without where that is lost', () => {
    const inside = '<WorkoutRoute><FileReference path="/workout-routes/ROUTE_1.gpx"/></WorkoutRoute>'
    const [composed] = opened(workout({ inside })).composed()
    expect(composed?.needs).toEqual([route])
    expect(new TextDecoder().decode(composed?.compose([undefined]))).not.toContain('<gpx')
    expect(extracts(workout({ inside }), '<gpx><trk/></gpx>')[0]).toContain('<trk/>')
    expect(opened(workout({ inside: inside.replace('_1', '_2') })).composed()[0]?.needs).toEqual([])
  })

  it('is called after its start, and told apart from another that began with it', () => {
    const paths = opened(workout() + workout({ to: '08:20:00' }) + workout({ from: '07:00:00' })).composed()
    expect(paths.map(({ path }) => path)).toEqual([
      `${table}/2026-05-01 07:00:00 +0200`,
      `${table}/2026-05-01 08:00:00 +0200`,
      `${table}/2026-05-01 08:00:00 +0200 (2)`,
    ])
  })

  it('has another fingerprint when something changes, and the same when it is only exported again', () => {
    const fingerprint = (body: string) => opened(body).composed()[0]?.fingerprint
    const one = (value: string, address: string) =>
      fingerprint(
        record({ at: '08:01:00', value }) +
          workout({ inside: `<MetadataEntry value="HKDevice: ${address}&gt;"/>` }),
      )
    expect(one('140', '0x28308c0f0')).toBe(one('140', '0x7ffe'))
    expect(one('140', '0x1')).not.toBe(one('141', '0x1'))
    expect(fingerprint(workout())).not.toBe(fingerprint(workout({ to: '08:11:00' })))
  })

  it('shares what was measured with one that overlaps it', () => {
    const runs = extracts(
      record({ at: '08:06:00' }) + workout() + workout({ from: '08:05:00', to: '08:30:00' }),
    )
    expect(runs.map((run) => count(run, /<Record /g))).toEqual([1, 1])
  })

  it('is left out where it has no time, or ends before it began', () => {
    const noTime = workout().replace(/startDate="[^"]*"/, '')
    expect(opened(noTime + workout({ to: '07:00:00' }) + workout()).composed()).toHaveLength(1)
  })

  it('is found without children too, and in the old layout', () => {
    const old =
      ' <Workout workoutActivityType="HKWorkoutActivityTypeRunning" totalDistance="5" totalDistanceUnit="km" sourceName="Watch" startDate="2015-05-01 08:00:00 +0200" endDate="2015-05-01 08:30:00 +0200"/>\n'
    expect(opened(old + workout()).composed()).toHaveLength(2)
  })
})

describe('workouts of other sports', () => {
  it('are counted, and put together only when they are asked for', () => {
    const body =
      workout({ type: 'Walking' }) + workout({ type: 'Yoga', from: '06:00:00', to: '07:00:00' }) + workout()
    expect(opened(body).leftOut).toBe(2)
    expect(opened(body).composed()).toHaveLength(1)
    const open = apple.open([table], { anySport: true })
    open.nextTables()
    open.read(table, new TextEncoder().encode(body), true)
    expect(open.composed()).toHaveLength(3)
    expect(open.leftOut).toBe(0)
  })

  it('leave no room for their records', () => {
    expect(opened(record({ at: '08:01:00' }) + workout({ type: 'Walking' })).composed()).toEqual([])
  })
})

describe('what is broken in Health’s XML', () => {
  it('costs a workout that is never closed, and no other', () => {
    const body = `${workout().replace('</Workout>', '')}${record({ at: '08:01:00' })}${workout({ from: '09:00:00', to: '09:01:00' })}`
    expect(
      opened(body)
        .composed()
        .map(({ path }) => path),
    ).toEqual([`${table}/2026-05-01 09:00:00 +0200`])
  })

  it('costs a record, and not its neighbours', () => {
    const good = record({ at: '08:01:00' })
    const bad = [
      good.replace('value="140"', 'value="much"'),
      good.replace('08:01:00', '08:61:00').replace('08:01:00', 'late'),
      good.replace('"/>', ''),
      '<Record type="HKQuantityTypeIdentifierHeartRate" sourceName="',
      '<Record <Record type= = "" / >',
    ]
    for (const broken of bad) {
      const [run] = extracts(good + broken + record({ at: '08:02:00' }) + workout())
      expect([broken, count(run, /<Record /g)]).toEqual([broken, 2])
    }
  })

  it.each([
    ['one endless tag', '<Record type="', 'x'],
    ['endless attributes', '<Record ', 'a="b" '],
    ['tags that never close', '', '<Record '],
    ['quotes that never close', '', '<Record a="'],
    ['workouts that never close', '', '<Workout a="b">'],
    ['a workout of children', '<Workout a="b">', '<WorkoutEvent/>'],
    ['angles', '', '<'],
  ])('costs little room and time where it is %s', (_, before, again) => {
    const open = apple.open([table])
    const chunk = new TextEncoder().encode(again.repeat(Math.ceil(65_536 / again.length)))
    const good = new TextEncoder().encode(`"/>\n${record({ at: '08:01:00' })}${workout()}`)
    for (let asked = open.nextTables(); asked.length > 0; asked = open.nextTables()) {
      open.read(table, new TextEncoder().encode(before), false)
      for (let i = 0; i < 256; i++) open.read(table, chunk, false)
      open.read(table, good, true)
    }
    expect(open.composed()).toHaveLength(1)
  })
})

describe('the XML of Health', () => {
  it.each([
    ['export.xml'],
    ['a/b/apple_health_export/Export.xml'],
    ['apple_health_export/exportación.xml', 'apple_health_export/export_cda.xml'],
    ['renamed/导出.xml', 'renamed/workout-routes/route_1.gpx'],
    ['renamed/vienti.xml', 'renamed/export_cda.xml'],
    ['apple_health_export 2/eksport.xml'],
  ])('is %s', (name, ...beside) => {
    expect(apple.open([name, ...beside]).nextTables()).toEqual([name])
  })

  it.each([
    ['export_cda.xml'],
    ['run.xml'],
    ['apple_health_export/._export.xml'],
    ['workout-routes/route_1.gpx'],
  ])('is not %s', (name) => {
    expect(apple.recognises([name])).toBe(false)
  })

  it('has routes that are no recordings of their own', () => {
    expect(apple.open([table, route]).roleOf(route)).toBe('other')
  })
})
