import { isoTimeMs } from '../xml/iso-time.ts'
import type { Span, WorkoutOutline } from './workout-outline.ts'

/** Where a workout stands in time, and the records that fall into it. */
export interface WorkoutFrame {
  /** Unix time of second 0. */
  readonly startMs: number
  readonly endMs: number
  readonly records: Records
}

type Records = ReadonlyMap<string, readonly Span[]>

/**
 * A workout begins when it says so, where its samples follow on that; else with its first sample. Undefined where there is
 * none.
 *
 * @param routeMs Unix times of the points of its route, in order
 */
export function workoutFrame(
  { workout, records }: Pick<WorkoutOutline, 'workout' | 'records'>,
  routeMs: Float64Array,
): WorkoutFrame | undefined {
  const said = { fromMs: isoTimeMs(workout?.startDate ?? ''), toMs: isoTimeMs(workout?.endDate ?? '') }
  const anchorMs = routeMs[0] ?? firstOf(records)
  // What is said is believed where what was measured agrees.
  const isSaid = said.fromMs - longestWaitMs <= anchorMs && anchorMs <= said.toMs + longestWaitMs
  const own = within(records, {
    fromMs: Math.max(anchorMs - longestMs, isSaid ? said.fromMs - besideMs : Number.NEGATIVE_INFINITY),
    toMs: Math.min(anchorMs + longestMs, isSaid ? said.toMs + besideMs : Number.POSITIVE_INFINITY),
  })
  const firstMs = Math.min(routeMs[0] ?? Number.POSITIVE_INFINITY, firstOf(own))
  if (!Number.isFinite(firstMs)) return undefined
  const startMs = isSaid && said.fromMs <= firstMs ? said.fromMs : firstMs
  const lastMs = isSaid ? said.toMs : Math.max(routeMs.at(-1) ?? startMs, lastOf(own))
  return { startMs, endMs: Math.max(startMs, lastMs), records: own }
}

const within = (
  records: Records,
  { fromMs, toMs }: { readonly fromMs: number; readonly toMs: number },
): Records =>
  new Map(
    [...records].map(([type, spans]) => [
      type,
      spans.filter(({ startMs, endMs }) => startMs >= fromMs && endMs <= toMs),
    ]),
  )

function firstOf(records: Records): number {
  let first = Number.POSITIVE_INFINITY
  for (const spans of records.values()) for (const { startMs } of spans) first = Math.min(first, startMs)
  return first
}

function lastOf(records: Records): number {
  let last = Number.NEGATIVE_INFINITY
  for (const spans of records.values()) for (const { endMs } of spans) last = Math.max(last, endMs)
  return last
}

/** From the start button to the first sample, as for other formats: an hour of waiting for satellites is too much. */
const longestWaitMs = 3_600_000

/** What begins or ends a little beside a workout belongs to it. */
const besideMs = 60_000

/** Thirty days, as for other formats. */
const longestMs = 30 * 86_400_000
