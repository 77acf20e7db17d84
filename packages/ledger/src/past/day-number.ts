/** Days since 1970 of a local day, `2026-11-24`; NaN where it cannot be read. */
export function dayNumber(day: string): number {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []
  return year === undefined ? NaN : Date.UTC(Number(year), Number(month) - 1, Number(date)) / dayMs
}

const dayMs = 86_400_000
