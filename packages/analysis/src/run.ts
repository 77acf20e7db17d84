import type { Streams } from '@freshlegs/domain'

/** What the runner was doing at a sample. */
export const states = ['running', 'walking', 'stopped', 'paused'] as const
export type State = (typeof states)[number]

/**
 * A recording after repair: ordered, believable, marked. All columns are equally long and none is the
 * recording's own array. Nothing is removed but the unbelievable (NaN); stops, pauses and walking are marked.
 */
export interface Run {
  /** Seconds since the start, pauses included; strictly increasing, not evenly spaced. */
  readonly timeS: Float64Array
  /** Seconds since the start without pauses and stops. */
  readonly movingS: Float64Array
  /** Metres since the start; never falls, never NaN. */
  readonly distanceM: Float64Array
  /** Metres per second over the ground: the distance over five seconds to each side, never across a pause. */
  readonly speedMps: Float64Array
  /** Rise over run, smoothed over distance; NaN where altitude is unknown. */
  readonly gradeRatio: Float64Array
  /** Speed on the flat that costs the same; equals `speedMps` where the grade is unknown. */
  readonly gradeAdjustedSpeedMps: Float64Array
  /** Index into `states`: what was done from this sample to the next. */
  readonly state: Uint8Array
  /** The repaired channels, on the same clock. */
  readonly streams: Streams
}
