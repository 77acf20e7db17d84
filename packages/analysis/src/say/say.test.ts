import { describe, expect, it } from 'vitest'
import { sayClock, sayDistance, sayDuration, sayPace, sayPercent } from './index.ts'

describe('numbers as a runner says them', () => {
  it('turns speed into minutes and seconds a kilometre or a mile', () => {
    expect(sayPace(1000 / 312, 'metric')).toBe('5:12 /km')
    expect(sayPace(1609.344 / 500, 'imperial')).toBe('8:20 /mi')
  })
  it('carries rounded seconds into the minute', () => {
    expect(sayPace(1000 / 299.7, 'metric')).toBe('5:00 /km')
  })
  it('has a dash, not a number, for a speed that is unknown or no pace at all', () => {
    expect([NaN, 0, -1, 0.1].map((speed) => sayPace(speed, 'metric'))).toEqual(['–', '–', '–', '–'])
  })
  it('gives distances to a tenth of the unit', () => {
    expect(sayDistance(25_640, 'metric')).toBe('25.6 km')
    expect(sayDistance(42_195, 'imperial')).toBe('26.2 miles')
    expect(sayDistance(NaN, 'metric')).toBe('–')
  })
  it('counts seconds below a minute and a half, minutes below an hour and a half, hours above', () => {
    expect([40, 100, 5340, 5400, 7200].map(sayDuration)).toEqual([
      '40 seconds',
      '2 minutes',
      '89 minutes',
      '1 h 30 min',
      '2 h',
    ])
  })
  it('shows a moment as a watch does', () => {
    expect([59.6, 2900, 6727].map(sayClock)).toEqual(['1:00', '48:20', '1:52:07'])
  })
  it('keeps a decimal only where a per cent is small', () => {
    expect([12.4, -1.2, 1, 0].map(sayPercent)).toEqual(['12 %', '1.2 %', '1 %', '0 %'])
  })
})
