/** The day on which a run began, by the clock of the run: `YYYY-MM-DD`. Null where the start is not known. */
export function localDate(startedAt: string | null, utcOffsetS: number | null): string | null {
  if (startedAt === null) return null
  return new Date(Date.parse(startedAt) + 1000 * (utcOffsetS ?? 0)).toISOString().slice(0, 10)
}
