import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf, dayOfDate } from './day-of.ts'
import { daySpan } from './day-span.ts'

/** What the clocks of a place show, by what the machine knows of zones. */
const offsetIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  return (atMs: number) => {
    const name = format.formatToParts(atMs).find(({ type }) => type === 'timeZoneName')?.value ?? ''
    const [, sign, hours = 0, minutes = 0] = /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? []
    return (sign === '-' ? -60 : 60) * (60 * Number(hours) + Number(minutes))
  }
}

// The clocks of Asunción and Beirut were put forward at midnight; those of Lord Howe go by half an hour.
const zones = [
  'UTC',
  'Europe/Zurich',
  'America/Los_Angeles',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'America/Asuncion',
  'Asia/Beirut',
]

/** As a store is to understand it. */
function isWithin(span: ReturnType<typeof daySpan>, startedAtMs: number, utcOffsetS: number | null): boolean {
  if (utcOffsetS === null) return startedAtMs >= span.fromMs && startedAtMs < span.belowMs
  const localMs = startedAtMs + 1000 * utcOffsetS
  return localMs >= span.localFromMs && localMs < span.localBelowMs
}

describe('daySpan', () => {
  const offsetAt = offsetIn('America/Los_Angeles')

  it('takes a run by its own clock, wherever this machine stands', () => {
    const span = daySpan({ from: '2026-05-03', to: '2026-05-03', offsetAt })
    const inTokyo = Date.UTC(2026, 4, 2, 21)
    expect(isWithin(span, inTokyo, 9 * 3600)).toBe(true)
    expect(isWithin(span, inTokyo, 0)).toBe(false)
  })

  it('takes one that knows no local time by the clock of this machine', () => {
    const span = daySpan({ from: '2026-05-03', to: '2026-05-03', offsetAt })
    expect(new Date(span.fromMs).toISOString()).toBe('2026-05-03T07:00:00.000Z')
    expect(new Date(span.belowMs).toISOString()).toBe('2026-05-04T07:00:00.000Z')
  })

  it.each(zones)('means the runs of the calendar, on a machine in %s', (zone) => {
    const here = offsetIn(zone)
    // The hour that is there twice when clocks are put back over midnight is of both days.
    const isTwice = (atMs: number) => dayOf(at(atMs + hourMs), here) < dayOf(at(atMs), here)
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2015-01-01'), max: new Date('2027-01-01'), noInvalidDate: true }),
        fc.option(fc.integer({ min: -48, max: 56 }).map((quarters) => 900 * quarters)),
        fc.integer({ min: -2, max: 2 }),
        fc.nat(2),
        (started, utcOffsetS, after, more) => {
          const startedAtMs = started.getTime()
          if (utcOffsetS === null && (isTwice(startedAtMs) || isTwice(startedAtMs - hourMs))) return
          const day = dayOf({ startedAt: started.toISOString(), utcOffsetS }, here)
          const [from, to] = [day + after, day + after + more].map(dateOf)
          const span = daySpan({ from: from!, to: to!, offsetAt: here })
          expect(isWithin(span, startedAtMs, utcOffsetS)).toBe(after <= 0 && after + more >= 0)
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each(zones)('knows to the second when each day begins in %s', (zone) => {
    const here = offsetIn(zone)
    for (let day = dayOfDate('2020-01-01'); day < dayOfDate('2022-01-01'); day++) {
      const { fromMs } = daySpan({ from: dateOf(day), offsetAt: here })
      expect([dateOf(dayOf(at(fromMs), here)), dateOf(dayOf(at(fromMs - 1000), here))]).toEqual([
        dateOf(day),
        dateOf(day - 1),
      ])
    }
  })

  it('has no end where none is named, but for dates that no calendar has', () => {
    const span = daySpan({})
    expect(isWithin(span, Date.UTC(1950, 0, 1), 0)).toBe(true)
    expect(isWithin(span, Date.UTC(2950, 0, 1), null)).toBe(true)
    expect(isWithin(span, Date.UTC(1850, 0, 1), 0)).toBe(false)
  })
})

const at = (atMs: number) => ({ startedAt: new Date(atMs).toISOString(), utcOffsetS: null })
const hourMs = 3_600_000
