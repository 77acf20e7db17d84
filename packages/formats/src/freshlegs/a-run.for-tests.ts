import type { Recording } from '@freshlegs/domain'

const unknown = Number.NaN

/** A short run as FIT gives it. */
export const aRun: Recording = {
  format: 'fit',
  session: 0,
  sport: 'running',
  startedAtMs: Date.UTC(2026, 4, 1, 6, 30),
  utcOffsetS: 7200,
  track: {
    timeS: Float64Array.of(0, 1, 2),
    streams: { heartRateBpm: Float64Array.of(140, 141, 142) },
  },
  pauses: [],
  laps: [],
  steps: [],
  totals: {
    elapsedS: 3,
    timerS: unknown,
    distanceM: 9,
    ascentM: unknown,
    descentM: unknown,
    effortCr10: unknown,
    feelRatio: unknown,
  },
  device: 'Watch 3',
  athlete: {},
  raw: [],
  warnings: [],
}
