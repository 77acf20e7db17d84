/**
 * Unix seconds of a time as Apple Health writes it, `2026-08-05 17:00:00 +0200`, straight from the bytes: there are
 * millions of them. NaN where it is none.
 */
export function timeS(bytes: Uint8Array, from: number, to: number): number {
  if (to - from !== 25 || bytes[from + 4] !== dash || bytes[from + 13] !== colon) return Number.NaN
  const year = 100 * twoDigits(bytes, from) + twoDigits(bytes, from + 2)
  return (
    86_400 * daysSince1970(year, twoDigits(bytes, from + 5), twoDigits(bytes, from + 8)) +
    3600 * twoDigits(bytes, from + 11) +
    60 * twoDigits(bytes, from + 14) +
    twoDigits(bytes, from + 17) -
    zoneS(bytes, from)
  )
}

/** How far the clock of such a time is ahead of UTC. NaN where it is none. */
export function zoneS(bytes: Uint8Array, from: number): number {
  const ahead = 3600 * twoDigits(bytes, from + 21) + 60 * twoDigits(bytes, from + 23)
  return bytes[from + 20] === dash ? -ahead : bytes[from + 20] === plus ? ahead : Number.NaN
}

/** In the calendar we have; the year is counted from March, so that the leap day is its last. */
function daysSince1970(year: number, month: number, day: number): number {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return Number.NaN
  const shifted = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return (
    365 * shifted +
    Math.floor(shifted / 4) -
    Math.floor(shifted / 100) +
    Math.floor(shifted / 400) +
    dayOfYear -
    719_468
  )
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = bytes[at]! - zero
  const ones = bytes[at + 1]! - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN
}

const zero = 0x30
const dash = 0x2d
const plus = 0x2b
const colon = 0x3a
