import { describe, expect, it } from 'vitest'
import { garmin } from './garmin.ts'

const from = 'Garmin account export'
const names = {
  sleep: 'DI_CONNECT/DI-Connect-Wellness/2026-01-01_2026-04-11_1_sleepData.json',
  days: 'DI_CONNECT/DI-Connect-Aggregator/UDSFile_2026-01-01_2026-04-11.json',
  health: 'DI_CONNECT/DI-Connect-Wellness/2026-01-01_2026-04-11_1_healthStatusData.json',
  body: 'DI_CONNECT/DI-Connect-Wellness/1_userBioMetrics.json',
}

function morningsIn(tables: { readonly [Table in keyof typeof names]?: unknown }) {
  const open = garmin.open(Object.values(names))
  const texts = new Map(
    Object.entries(names).map(([table, name]) => [name, tables[table as keyof typeof names]]),
  )
  for (const name of open.nextTables())
    open.read(name, new TextEncoder().encode(JSON.stringify(texts.get(name) ?? [])), true)
  return open.mornings?.()
}

const night = (more: object) => ({
  calendarDate: '2026-02-03',
  sleepWindowConfirmationType: 'ENHANCED_CONFIRMED_FINAL',
  deepSleepSeconds: 3600,
  lightSleepSeconds: 14_400,
  remSleepSeconds: 7200,
  awakeSleepSeconds: 1800,
  ...more,
})

describe('what Garmin tells of a morning', () => {
  it('is of one day what its tables tell together', () => {
    expect(
      morningsIn({
        sleep: [night({})],
        days: [
          { calendarDate: '2026-02-03', restingHeartRate: 47, currentDayRestingHeartRate: 61 },
          {
            calendarDate: '2026-02-02',
            allDayStress: { aggregatorList: [{ type: 'TOTAL', averageStressLevel: 31 }] },
          },
        ],
        health: [{ calendarDate: '2026-02-03', metrics: [{ type: 'HRV', value: 62, status: 'IN_RANGE' }] }],
        body: [
          {
            metaData: { calendarDate: '2026-02-03T07:10:00.1' },
            weight: { weight: 61_300, timestampGMT: '2026-02-03T06:10:00.1' },
          },
        ],
      }),
    ).toEqual([
      {
        day: '2026-02-03',
        from,
        sleepH: 7,
        heartRateRestBpm: 47,
        stress: 3.1,
        rmssdMs: 62,
        massKg: 61.3,
      },
    ])
  })

  it('is no sleep where the watch was not worn, or saw no stages', () => {
    const bare = { calendarDate: '2026-02-03', sleepStartTimestampGMT: '2026-02-02T22:00:00.0' }
    expect(
      morningsIn({ sleep: [bare, night({ sleepWindowConfirmationType: 'OFF_WRIST' }), { retro: false }] }),
    ).toEqual([])
  })

  it('is the longest sleep of a day, and not a nap', () => {
    const nap = night({ deepSleepSeconds: 0, lightSleepSeconds: 1200, remSleepSeconds: 0 })
    expect(morningsIn({ sleep: [nap, night({}), nap] })).toMatchObject([{ sleepH: 7 }])
  })

  it('is the stress of the day before, awake where that is told apart', () => {
    const list = [
      { type: 'TOTAL', averageStressLevel: 20 },
      { type: 'AWAKE', averageStressLevel: 40 },
    ]
    const days = [{ calendarDate: '2026-02-28', allDayStress: { aggregatorList: list } }]
    expect(morningsIn({ days })).toEqual([{ day: '2026-03-01', from, stress: 4 }])
  })

  it('is unknown where too little was measured', () => {
    const stress = { aggregatorList: [{ type: 'TOTAL', averageStressLevel: -2 }] }
    expect(
      morningsIn({
        days: [{ calendarDate: '2026-02-03', restingHeartRate: 0, allDayStress: stress }],
        health: [
          { calendarDate: '2026-02-03', metrics: [{ type: 'HRV', value: 0, status: 'UNKNOWN' }] },
          { calendarDate: '2026-02-04', metrics: 'none' },
        ],
        body: [{ metaData: { calendarDate: '2026-02-03T07:10:00.1' }, userSetNullForWeight: true }],
      }),
    ).toEqual([])
  })

  it('is nothing that nobody can have, and on no day that there is not', () => {
    expect(
      morningsIn({
        days: [
          { calendarDate: '2026-02-03', restingHeartRate: 511 },
          { calendarDate: '2026-13-03', restingHeartRate: 50 },
          { calendarDate: 'Feb 3, 2026', restingHeartRate: 50 },
          { restingHeartRate: 50 },
        ],
        body: [{ metaData: { calendarDate: '2026-02-03T07:10:00.1' }, weight: { weight: 61.3 } }],
      }),
    ).toEqual([])
  })

  it('is what was measured first on the scales that day', () => {
    const weighed = (grams: number) => ({
      metaData: { calendarDate: '2026-02-03T07:10:00.1' },
      weight: { weight: grams },
    })
    expect(morningsIn({ body: [weighed(61_300), weighed(62_000)] })).toMatchObject([{ massKg: 61.3 }])
  })
})
