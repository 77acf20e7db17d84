import { describe, expect, it } from 'vitest'
import { garmin } from './garmin.ts'

const startedAtMs = Date.UTC(2026, 4, 1, 6)
const folder = 'DI_CONNECT/DI-Connect-Fitness/a@example.org'
const summary = `${folder}_0_summarizedActivities.json`
const gearTable = `${folder}_gear.json`

function opened(activities: readonly object[], gear: object = {}) {
  const open = garmin.open([summary, gearTable])
  const tables: Readonly<Record<string, unknown>> = {
    [summary]: [{ summarizedActivitiesExport: activities }],
    [gearTable]: [gear],
  }
  for (const name of open.nextTables())
    open.read(name, new TextEncoder().encode(JSON.stringify(tables[name])), true)
  return (startMs: number, elapsedS: number) => open.about('x.fit', { startedAtMs: startMs, elapsedS })
}

const activity = (more: object) => ({
  activityId: 5,
  name: 'Run',
  activityType: 'running',
  beginTimestamp: startedAtMs,
  duration: 3_500_000,
  elapsedDuration: 3_600_000,
  ...more,
})

describe('what Garmin says of an activity', () => {
  it('is joined by its start', () => {
    const about = opened([activity({})])
    expect(about(startedAtMs, 17)).toEqual({ name: 'Run', sport: 'running' })
    expect(about(startedAtMs + 2000, 17)).toBeDefined()
    expect(about(startedAtMs - 2001, 17)).toBeUndefined()
    expect(about(Number.NaN, 3600)).toBeUndefined()
  })

  it('is joined by a start a minute off where it lasted as long', () => {
    const about = opened([activity({})])
    expect(about(startedAtMs + 43_000, 3557)).toBeDefined()
    expect(about(startedAtMs - 90_000, 3690)).toBeDefined()
    expect(about(startedAtMs - 91_000, 3600)).toBeUndefined()
    expect(about(startedAtMs + 43_000, 1800)).toBeUndefined()
    expect(about(startedAtMs + 43_000, Number.NaN)).toBeUndefined()
  })

  it('is that of the part where a whole began with it', () => {
    const whole = activity({
      activityId: 1,
      name: 'Duathlon',
      activityType: 'multi_sport',
      elapsedDuration: 9_000_000,
    })
    const about = opened([whole, activity({ name: 'First leg', beginTimestamp: startedAtMs + 1000 })])
    expect(about(startedAtMs, 3600)?.name).toBe('First leg')
    expect(about(startedAtMs, 9000)?.name).toBe('Duathlon')
  })

  it.each([
    ['trail_running', 'RUNNING', 'running'],
    ['treadmill_running', undefined, 'running'],
    ['virtual_run', 'RUNNING', 'running'],
    ['hiking', 'RUNNING', 'hiking'],
    ['road_biking', 'CYCLING', 'cycling'],
    ['lap_swimming', 'SWIMMING', 'swimming'],
    ['something_new', 'RUNNING', 'running'],
    ['something_new', undefined, undefined],
  ])('has the sport of %s (%s): %s', (activityType, sportType, sport) => {
    expect(opened([activity({ activityType, sportType })])(startedAtMs, 60)?.sport).toBe(sport)
  })

  it.each([
    [1, true],
    [4, false],
    [9, undefined],
    [undefined, undefined],
  ])('has been a race where the event is %s: %s', (eventTypeId, race) => {
    expect(opened([activity({ eventTypeId })])(startedAtMs, 60)?.race).toBe(race)
  })

  it('has the shoes that were worn, by the name the runner gave them', () => {
    const gear = {
      gearActivityDTOs: { 8: [{ activityId: 5 }], 9: [{ activityId: 5 }], 10: [{ activityId: 6 }] },
      gearDTOS: [
        { gearPk: 8, displayName: 'Strap', gearTypeName: 'Other' },
        { gearPk: 9, displayName: 'Product', customMakeModel: ' Blitz "SL" ', gearTypeName: 'Shoes' },
        { gearPk: 10, displayName: 'Third', customMakeModel: null, gearTypeName: 'Shoes' },
      ],
    }
    const about = opened([activity({}), activity({ activityId: 6, beginTimestamp: startedAtMs + 1e7 })], gear)
    expect(about(startedAtMs, 60)?.gear).toBe('Blitz "SL"')
    expect(about(startedAtMs + 1e7, 60)?.gear).toBe('Third')
  })

  it('passes over activities without a time, and texts that are none', () => {
    const about = opened([{ name: 'No time' }, activity({ name: 7, description: {}, activityType: null })])
    expect(about(startedAtMs, 60)).toEqual({})
    expect(about(0, 60)).toBeUndefined()
  })
})
