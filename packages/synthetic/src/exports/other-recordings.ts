import type { Recording } from '@freshlegs/domain'
import { writeFit } from '../write-fit/write-fit.ts'

/** A ride of a minute: a sound recording that is no run. */
export function shortRide(startedAtMs: number): Recording {
  const seconds = Float64Array.from({ length: 60 }, (_, second) => second)
  return {
    format: 'synthetic',
    session: 0,
    sport: 'cycling',
    startedAtMs,
    utcOffsetS: 3600,
    track: {
      timeS: seconds,
      streams: {
        heartRateBpm: seconds.map((second) => 110 + (second % 7)),
        distanceM: seconds.map((second) => 8 * second),
        speedMps: seconds.map(() => 8),
      },
    },
    pauses: [],
    laps: [],
    steps: [],
    totals: {
      elapsedS: 59,
      timerS: 59,
      distanceM: 472,
      ascentM: Number.NaN,
      descentM: Number.NaN,
      effortCr10: Number.NaN,
      feelRatio: Number.NaN,
    },
    device: 'Simulated watch',
    athlete: {},
    raw: [],
    warnings: [],
  }
}

/** A FIT that was cut off in its first message: nothing of it can be read. */
export const brokenFit = (startedAtMs: number): Uint8Array => writeFit(shortRide(startedAtMs)).slice(0, 20)
