import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOf } from './bytes-of.ts'
import { timeS } from './time-s.ts'

const read = (text: string) => timeS(bytesOf(text), 0, text.length)

describe('a time of Apple Health', () => {
  it.each([
    ['1970-01-01 00:00:00 +0000', 0],
    ['2026-08-05 17:00:00 +0200', Date.UTC(2026, 7, 5, 15) / 1000],
    ['2024-02-29 23:59:59 -0330', Date.UTC(2024, 2, 1, 3, 29, 59) / 1000],
    ['2000-02-29 12:00:00 +0545', Date.UTC(2000, 1, 29, 6, 15) / 1000],
  ])('%s is %i s', (text, seconds) => {
    expect(read(text)).toBe(seconds)
  })

  it('agrees with the calendar of the language on any day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seconds) => {
        const iso = new Date(1000 * seconds).toISOString()
        expect(read(`${iso.slice(0, 10)} ${iso.slice(11, 19)} +0000`)).toBe(seconds)
      }),
    )
  })

  it.each([
    '',
    '2026-08-05',
    '2026-08-05T17:00:00+02:00',
    '2026-13-05 17:00:00 +0200',
    '2026-08-00 17:00:00 +0200',
    '2026-08-05 17:0x:00 +0200',
    '2026-08-05 17:00:00 *0200',
  ])('is none in %j', (text) => {
    expect(read(text)).toBeNaN()
  })
})
