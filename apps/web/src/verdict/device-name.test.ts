import { describe, expect, it } from 'vitest'
import { deviceName } from './device-name.ts'

describe('the name of a device', () => {
  it('goes without the address of its maker', () => {
    expect(deviceName('gpx.py -- https://github.com/tkrajina/gpxpy')).toBe('gpx.py')
    expect(deviceName('Garmin Forerunner 945')).toBe('Garmin Forerunner 945')
  })
})
