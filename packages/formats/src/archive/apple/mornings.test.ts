import { describe, expect, it } from 'vitest'
import { apple } from './apple.ts'

const table = 'apple_health_export/export.xml'
const from = 'Apple Health export'

interface Rec {
  readonly type: string
  readonly at: string
  readonly to?: string
  readonly value: string | number
  readonly unit?: string
  readonly source?: string
}

const record = ({ type, at, to = at, value, unit = 'u', source = 'Watch' }: Rec) =>
  ` <Record type="${type}" sourceName="${source}" unit="${unit}" creationDate="${to}" startDate="${at}" endDate="${to}" value="${value}"/>\n`

const time = (text: string) => `2026-05-${text}:00 +0200`

const sleep = (at: string, to: string, stage = 'AsleepCore', source = 'Watch') =>
  record({
    type: 'HKCategoryTypeIdentifierSleepAnalysis',
    at: time(at),
    to: time(to),
    value: `HKCategoryValueSleepAnalysis${stage}`,
    source,
  })

const measured = (type: string, unit: string, at: string, value: number, source = 'Watch') =>
  record({ type: `HKQuantityTypeIdentifier${type}`, unit, at: time(at), value, source })

function morningsIn(body: string) {
  const open = apple.open([table])
  const bytes = new TextEncoder().encode(`<HealthData>\n${body}</HealthData>\n`)
  for (let asked = open.nextTables(); asked.length > 0; asked = open.nextTables())
    open.read(table, bytes, true)
  return open.mornings?.()
}

describe('what Apple Health tells of a morning', () => {
  it('is of one day what was measured in the night and on waking, also where nobody ran', () => {
    expect(
      morningsIn(
        [
          sleep('01 23:30', '02 03:00'),
          sleep('02 03:00', '02 06:30', 'AsleepDeep'),
          measured('RestingHeartRate', 'count/min', '02 08:00', 48),
          measured('HeartRateVariabilitySDNN', 'ms', '02 04:00', 61.5),
          measured('BodyMass', 'kg', '02 07:00', 61.3),
        ].join(''),
      ),
    ).toEqual([{ day: '2026-05-02', from, heartRateRestBpm: 48, massKg: 61.3, sleepH: 7, sdnnMs: 61.5 }])
  })

  it('is not the time in bed, nor awake', () => {
    const body = sleep('01 22:00', '02 07:00', 'InBed') + sleep('02 02:00', '02 02:20', 'Awake')
    expect(morningsIn(body)).toEqual([])
    expect(morningsIn(body + sleep('02 02:20', '02 06:20'))).toMatchObject([{ sleepH: 4 }])
  })

  it('is the night once, whoever tells of it, and stages that overlap once', () => {
    const watch = sleep('01 23:00', '02 03:00') + sleep('02 02:00', '02 06:00', 'AsleepREM')
    const app = sleep('01 23:10', '02 06:10', 'AsleepUnspecified', 'Schlaf &amp; Traum')
    expect(morningsIn(watch + app)).toMatchObject([{ day: '2026-05-02', sleepH: 7 }])
    const mixed = [watch.split('\n')[1], app, watch.split('\n')[0]].join('\n')
    expect(morningsIn(mixed)).toMatchObject([{ day: '2026-05-02', sleepH: 7 }])
  })

  it('is a night with an hour awake in it, and not the nap after it', () => {
    const night = sleep('01 22:00', '02 01:00') + sleep('02 02:00', '02 06:00')
    expect(morningsIn(night + sleep('02 14:00', '02 15:00'))).toMatchObject([{ sleepH: 7 }])
  })

  it('is on the day of the waking by the clock of the export', () => {
    const late = record({
      type: 'HKCategoryTypeIdentifierSleepAnalysis',
      at: '2026-05-01 20:00:00 -0700',
      to: '2026-05-02 02:00:00 -0700',
      value: 'HKCategoryValueSleepAnalysisAsleep',
    })
    expect(morningsIn(late)).toMatchObject([{ day: '2026-05-02', sleepH: 6 }])
  })

  it('is the middle one of what the heart varied by till noon, and SDNN only', () => {
    const body = [30, 50, 44].map((ms, i) =>
      measured('HeartRateVariabilitySDNN', 'ms', `02 0${2 * i}:30`, ms),
    )
    const later = measured('HeartRateVariabilitySDNN', 'ms', '02 15:00', 20)
    expect(morningsIn(body.join('') + later)).toEqual([{ day: '2026-05-02', from, sdnnMs: 44 }])
    expect(morningsIn(body.slice(0, 2).join(''))).toEqual([{ day: '2026-05-02', from, sdnnMs: 40 }])
  })

  it('is the first weight of the day, in whatever unit', () => {
    const body = [
      measured('BodyMass', 'kg', '02 20:00', 63),
      measured('BodyMass', 'lb', '02 07:00', 135),
      measured('BodyMass', 'st', '03 07:00', 10),
      measured('BodyMass', 'g', '04 07:00', 60_500),
      measured('BodyMass', 'oz', '05 07:00', 2000),
    ]
    expect(morningsIn(body.join(''))?.map(({ massKg }) => massKg?.toFixed(2))).toEqual([
      '61.23',
      '63.50',
      '60.50',
    ])
  })

  it('is nothing that nobody can have, and of no time that there is not', () => {
    const body = [
      measured('RestingHeartRate', 'count/min', '02 08:00', 250),
      measured('RestingHeartRate', 'Hz', '02 08:00', 50),
      measured('RestingHeartRate', 'count/min', '42 08:00', 50),
      sleep('02 06:00', '01 23:00'),
      record({ type: 'HKQuantityTypeIdentifierBodyMass', at: 'never', value: 60, unit: 'kg' }),
    ]
    expect(morningsIn(body.join(''))).toEqual([])
  })
})
