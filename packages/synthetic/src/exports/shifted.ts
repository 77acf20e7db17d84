import type { Recording } from '@freshlegs/domain'
import { changeColumn } from '../change-column.ts'

/**
 * The same run on another day: begun at another time, the heart a little faster or slower, the altimeter a little
 * off, so that no two files are the same.
 */
export function shifted(
  recording: Recording,
  { startedAtMs, utcOffsetS, heartRateBpm, altitudeM }: Shift,
): Recording {
  const { track } = recording
  const moved = changeColumn(track, 'heartRateBpm', (value) => value + heartRateBpm)
  return {
    ...recording,
    startedAtMs,
    utcOffsetS,
    track: changeColumn(moved, 'altitudeM', (value) => value + altitudeM),
  }
}

export interface Shift {
  readonly startedAtMs: number
  readonly utcOffsetS: number
  /** Added to every heart rate; a whole number. */
  readonly heartRateBpm: number
  /** Added to every altitude; a whole number. */
  readonly altitudeM: number
}
