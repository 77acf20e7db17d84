import { describe, expect, it } from 'vitest'
import type { AppleRecord } from './record.ts'
import { writeAppleExtract } from './write-extract.ts'

const written = (parts: Parameters<typeof writeAppleExtract>[0]) =>
  new TextDecoder().decode(writeAppleExtract(parts))

const workoutXml = '<Workout workoutActivityType="HKWorkoutActivityTypeRunning"></Workout>'

const heartRate = (second: number, value: number, sourceName = 'Watch'): AppleRecord => ({
  type: 'HKQuantityTypeIdentifierHeartRate',
  unit: 'count/min',
  value,
  startMs: 1000 * second,
  endMs: 1000 * second,
  sourceName,
})

describe('an extract of Apple Health', () => {
  it('holds the workout as it is, its records and its route, in one document', () => {
    const routeXml = '<?xml version="1.0"?>\n<gpx version="1.1"><trk></trk></gpx>\n'
    expect(written({ workoutXml, records: [heartRate(5, 140)], routeXml })).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<HealthData extract="freshlegs-1">',
        workoutXml,
        '<Record type="HKQuantityTypeIdentifierHeartRate" unit="count/min" value="140" ' +
          'startDate="1970-01-01T00:00:05Z" endDate="1970-01-01T00:00:05Z" sourceName="Watch"/>',
        '<gpx version="1.1"><trk></trk></gpx>',
        '</HealthData>',
        '',
      ].join('\n'),
    )
  })

  it('is the same whatever order the records come in', () => {
    const records = [heartRate(3, 142), heartRate(1, 140), heartRate(1, 139), heartRate(1, 140, 'A strap')]
    expect(written({ workoutXml, records: records.toReversed() })).toBe(written({ workoutXml, records }))
  })

  it('leaves out what is another in every export of the same workout', () => {
    const device = (address: string) =>
      `<Workout device="&lt;&lt;HKDevice: ${address}&gt;, name:Apple Watch&gt;"/>`
    const routeXml = (time: string) => `<gpx><metadata><time>${time}</time></metadata><trk/></gpx>`
    const of = (address: string, time: string) =>
      written({ workoutXml: device(address), records: [], routeXml: routeXml(time) })
    expect(of('0x28308c0f0', '2026-01-01T00:00:00Z')).toBe(of('0x7ffe00', '2027-01-01T00:00:00Z'))
    expect(of('0x1', '')).toContain('&lt;&lt;HKDevice&gt;, name:Apple Watch&gt;')
    expect(of('0x1', '')).toContain('<gpx><trk/></gpx>')
  })

  it('writes names with any character in them', () => {
    const text = written({ workoutXml, records: [heartRate(0, 140, 'A "B" <C> & D\u0000\n’s')] })
    expect(text).toContain('sourceName="A &#34;B&#34; &#60;C&#62; &#38; D\ufffd&#10;’s"/>')
  })

  it('leaves out records without a number or a time', () => {
    const records = [heartRate(0, Number.NaN), heartRate(Number.NaN, 140), heartRate(1e15, 140)]
    expect(written({ workoutXml, records })).not.toContain('<Record')
  })

  it('has no route where what was given is none', () => {
    expect(written({ workoutXml, records: [], routeXml: 'nothing' })).not.toContain('gpx')
  })
})
