/** The day and hour of a run where it was run, as far as the file knows: `Sunday 4 May 2025, 08:30`. */
export function sayDay(startedAt: string, utcOffsetS: number | null): string {
  const local = new Date(Date.parse(startedAt) + 1000 * (utcOffsetS ?? 0))
  // Part by part: where the commas go differs from one browser to the next.
  const part = (options: Intl.DateTimeFormatOptions) =>
    local.toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' })
  const day = [
    part({ weekday: 'long' }),
    part({ day: 'numeric' }),
    part({ month: 'long' }),
    part({ year: 'numeric' }),
  ]
  return `${day.join(' ')}, ${local.toISOString().slice(11, 16)}${utcOffsetS === null ? ' UTC' : ''}`
}
