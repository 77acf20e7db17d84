/**
 * Local time minus UTC in a named zone at some time, in seconds; NaN where there is no such zone. The dates of an export
 * are in the zone in which it was made, not where the run was.
 */
export function utcOffsetS(zone: string | undefined, timeMs: number): number {
  if (zone === undefined || Number.isNaN(timeMs)) return Number.NaN
  const name = nameOf(zone, timeMs)
  const [, sign, hours, minutes = 0, seconds = 0] =
    /^GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(name) ?? []
  if (hours === undefined) return name === 'GMT' ? 0 : Number.NaN
  return (sign === '-' ? -1 : 1) * (3600 * Number(hours) + 60 * Number(minutes) + Number(seconds))
}

/** `GMT+02:00`. */
function nameOf(timeZone: string, timeMs: number): string {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    return format.formatToParts(timeMs).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  } catch {
    // No zone of that name.
    return ''
  }
}
