import { describe, expect, it } from 'vitest'
import { runTyped } from './run-typed.ts'

const at = { units: 'metric', today: '2026-11-24' } as const
const draft = { day: '2026-11-20', distance: '12,5', hours: '1', minutes: '10' }

describe('a run that is typed in', () => {
  it('is read with comma or point, in hours and minutes', () => {
    const run = { day: '2026-11-20', distanceM: 12_500, movingS: 4200 }
    expect(runTyped(draft, at)).toEqual({ run, wrong: {} })
    expect(runTyped({ ...draft, distance: '12.5', hours: '', minutes: '70' }, at).run).toEqual(run)
  })

  it('is read in miles by who reads miles', () => {
    expect(runTyped({ ...draft, distance: '10' }, { ...at, units: 'imperial' }).run?.distanceM).toBeCloseTo(
      16_093.44,
    )
  })

  it('is none until it has a day that was, a distance and a time', () => {
    expect(Object.keys(runTyped({ day: '', distance: '', hours: '', minutes: '' }, at).wrong)).toEqual([
      'day',
      'distance',
      'minutes',
    ])
    expect(runTyped({ ...draft, day: '2026-11-25' }, at)).toMatchObject({ run: null })
    expect(runTyped({ ...draft, distance: 'far' }, at)).toMatchObject({ run: null })
    expect(runTyped({ ...draft, minutes: '-80' }, at)).toMatchObject({ run: null })
  })
})
