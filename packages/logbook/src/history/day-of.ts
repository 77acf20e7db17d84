import type { RunSummary } from '@freshlegs/domain'

/** Local time minus UTC at a moment, in seconds. */
export type OffsetAt = (atMs: number) => number

/**
 * The day a run began on, by the clock of the runner: `2026-05-01`. Undefined where the file has no date, or one that
 * no calendar has.
 *
 * @param offsetAt for files that know no local time
 */
export function dayOf(
  { startedAt, utcOffsetS }: Pick<RunSummary, 'startedAt' | 'utcOffsetS'>,
  offsetAt: OffsetAt,
): string | undefined {
  if (startedAt === null) return undefined
  const atMs = Date.parse(startedAt)
  const localMs = atMs + 1000 * (utcOffsetS ?? offsetAt(atMs))
  return localMs >= earliestMs && localMs < latestMs ? dateOf(localMs) : undefined
}

/** Of the calendar, in UTC. */
export const dateOf = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10)

const earliestMs = Date.UTC(1900, 0, 1)
const latestMs = Date.UTC(3000, 0, 1)
