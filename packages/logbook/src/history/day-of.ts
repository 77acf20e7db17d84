import type { RunSummary } from '@freshlegs/domain'

/** Local time minus UTC at a moment, in seconds. */
export type OffsetAt = (atMs: number) => number

/**
 * The day a run began on, by the clock of the runner, as days since 1970. NaN where the file has no date, or one that
 * no calendar has.
 *
 * @param offsetAt for files that know no local time
 */
export function dayOf(
  { startedAt, utcOffsetS }: Pick<RunSummary, 'startedAt' | 'utcOffsetS'>,
  offsetAt: OffsetAt,
): number {
  if (startedAt === null) return NaN
  const atMs = Date.parse(startedAt)
  const day = Math.floor((atMs + 1000 * (utcOffsetS ?? offsetAt(atMs))) / dayMs)
  return day >= earliest && day < latest ? day : NaN
}

/** `2026-05-01` */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** The other way round. */
export const dayOfDate = (date: string): number => Date.parse(date) / dayMs

export const dayMs = 86_400_000

/** Days that a calendar may have, the last one not included. */
export const earliest = Date.UTC(1900, 0, 1) / dayMs
export const latest = Date.UTC(3000, 0, 1) / dayMs
