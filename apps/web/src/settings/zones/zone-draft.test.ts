import { describe, expect, it } from 'vitest'
import { zoneOf } from './zone-draft.ts'

const home = { name: 'Home', latitude: '53.3498', longitude: '-6,2603', radius: '200' }

describe('zoneOf', () => {
  it('takes degrees with a full stop or a comma', () => {
    expect(zoneOf(home, 'metric')).toEqual({
      name: 'Home',
      latitudeDeg: 53.3498,
      longitudeDeg: -6.2603,
      radiusM: 200,
    })
  })

  it('takes the radius in the reader’s units', () => {
    expect(zoneOf({ ...home, radius: '656' }, 'imperial')).toMatchObject({ radiusM: expect.closeTo(200, 0) })
  })

  it('says what is wrong with what cannot be a place', () => {
    expect(zoneOf({ ...home, latitude: '91' }, 'metric')).toMatch(/latitude/)
    expect(zoneOf({ ...home, longitude: '' }, 'metric')).toMatch(/longitude/)
    expect(zoneOf({ ...home, radius: '10' }, 'metric')).toBe('The zone reaches between 50 m and 5000 m.')
  })

  it('calls a nameless zone just that', () => {
    expect(zoneOf({ ...home, name: ' ' }, 'metric')).toMatchObject({ name: 'Zone' })
  })
})
