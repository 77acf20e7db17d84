import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoOffsetS, isoTimeMs } from './iso-time.ts'

const noon = Date.UTC(2020, 11, 6, 12, 0, 5)

describe('isoTimeMs', () => {
  it.each([
    '2020-12-06T12:00:05Z',
    '2020-12-06T12:00:05',
    '2020-12-06 12:00:05',
    '2020-12-06T12:00:05.000Z',
    '2020-12-06T12:00:05+00:00',
    '2020-12-06T13:00:05+01:00',
    '2020-12-06T13:00:05+0100',
    '2020-12-06T13:00:05+01',
    '2020-12-06T06:30:05-05:30',
    '20201206T120005Z',
    '  2020-12-06t12:00:05z\n',
  ])('reads %j', (text) => {
    expect(isoTimeMs(text)).toBe(noon)
  })

  it('keeps fractions of a second, behind a point or a comma', () => {
    expect(isoTimeMs('2020-12-06T12:00:05.25Z')).toBe(noon + 250)
    expect(isoTimeMs('2020-12-06T12:00:05,123456789Z')).toBeCloseTo(noon + 123.456789, 3)
  })

  it('fills what is left out with zeros', () => {
    expect(isoTimeMs('2020-12-06T12:00Z')).toBe(noon - 5000)
    expect(isoTimeMs('2020-12-06')).toBe(Date.UTC(2020, 11, 6))
  })

  it('reads a leap second and the end of a day', () => {
    expect(isoTimeMs('2016-12-31T23:59:60Z')).toBe(Date.UTC(2017, 0, 1))
    expect(isoTimeMs('2020-12-05T24:00:00Z')).toBe(Date.UTC(2020, 11, 6))
  })

  it.each([
    '',
    ' ',
    'NaN',
    'undefined',
    '12:00:05',
    '2020-13-06T12:00:05Z',
    '2020-12-00T12:00:05Z',
    '2020-12-06T25:00:05Z',
    '2020-12-06T12:61:05Z',
    '2020-12-06T12:00:05Zulu',
    '06.12.2020 12:00',
    '0001-01-01T00:00:00Z',
    '1969-12-31T23:59:59Z',
  ])('finds no time in %j', (text) => {
    expect(isoTimeMs(text)).toBeNaN()
  })

  it('reads every time that the language writes', () => {
    const time = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true })
    fc.assert(
      fc.property(time, (date) => {
        expect(isoTimeMs(date.toISOString())).toBe(date.getTime())
      }),
    )
  })
})

describe('isoOffsetS', () => {
  it('is what the time says of its zone', () => {
    expect(isoOffsetS('2020-12-06T12:00:05+05:45')).toBe(20_700)
    expect(isoOffsetS('2020-12-06T12:00:05-0300')).toBe(-10_800)
  })

  it('is unknown where the time is in UTC or says nothing', () => {
    expect(isoOffsetS('2020-12-06T12:00:05Z')).toBeNaN()
    expect(isoOffsetS('2020-12-06T12:00:05+00:00')).toBeNaN()
    expect(isoOffsetS('2020-12-06T12:00:05')).toBeNaN()
    expect(isoOffsetS('noon')).toBeNaN()
  })
})
