/** Days since 1970 of a local day, `2026-11-24`; NaN where it cannot be read. By its signs: there are thousands of them. */
export function dayNumber(day: string): number {
  if (day.length !== 10 || day[4] !== '-' || day[7] !== '-') return NaN
  const month = numberIn(day, 5, 7)
  if (!(month >= 1 && month <= 12)) return NaN
  // Years from March on: a leap day is then the last of its year.
  const year = numberIn(day, 0, 4) - (month <= 2 ? 1 : 0)
  const monthsSinceMarch = (month + 9) % 12
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  const dayOfYear = Math.floor((153 * monthsSinceMarch + 2) / 5) + numberIn(day, 8, 10) - 1
  return 365 * year + leapDays + dayOfYear - daysTo1970
}

/** From 1 March of the year 0. */
const daysTo1970 = 719_468

function numberIn(text: string, from: number, to: number): number {
  let number = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - zero
    if (!(digit >= 0 && digit <= 9)) return NaN
    number = 10 * number + digit
  }
  return number
}

const zero = '0'.charCodeAt(0)
