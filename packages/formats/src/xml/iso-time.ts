/**
 * Unix milliseconds of an ISO 8601 time in any form that files have: with or without zone, fraction, seconds,
 * `T`, dashes and colons. Without a zone it is UTC, as both formats demand. NaN where it is no time, or one
 * before 1970, which is what a clock that was never set says.
 */
export function isoTimeMs(text: string): number {
  const plain = plainTimeMs(text)
  if (!Number.isNaN(plain)) return plain
  const parts = isoTime.exec(text)
  if (parts === null) return Number.NaN
  const [, year, month, day, hour = 0, minute = 0, second = 0, fraction = 0, zone] = parts
  const wholeMs = utcMs(
    Number(year),
    Number(month),
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  )
  const timeMs = wholeMs + 1000 * Number(`0.${fraction}`) - 1000 * zoneOffsetS(zone)
  return timeMs >= 0 ? timeMs : Number.NaN
}

/** Local time minus UTC as the time itself says it. `Z` and `+00:00` say nothing: they stand for UTC everywhere. */
export function isoOffsetS(text: string): number {
  return zoneOffsetS(isoTime.exec(text)?.[8]) || Number.NaN
}

const isoTime =
  /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d+))?)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?)?\s*$/i

/** `2024-05-01T06:00:00Z` and nothing else, because nearly every point of every file has it: five times as fast. */
function plainTimeMs(text: string): number {
  if (text.length !== 20 || text[10] !== 'T' || text[19] !== 'Z') return Number.NaN
  if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':') return Number.NaN
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2)
  return year < 1970
    ? Number.NaN
    : utcMs(
        year,
        twoDigits(text, 5),
        twoDigits(text, 8),
        twoDigits(text, 11),
        twoDigits(text, 14),
        twoDigits(text, 17),
      )
}

function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - zero
  const ones = text.charCodeAt(at + 1) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN
}

const zero = 0x30

function utcMs(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
): number {
  const sound =
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 60
  return sound ? Date.UTC(year, month - 1, day, hour, minute, second) : Number.NaN
}

function zoneOffsetS(zone: string | undefined): number {
  if (zone === undefined || zone.length < 3) return 0
  const minutes = 60 * Number(zone.slice(1, 3)) + Number(zone.slice(3).replace(':', ''))
  return (zone.startsWith('-') ? -60 : 60) * minutes
}
