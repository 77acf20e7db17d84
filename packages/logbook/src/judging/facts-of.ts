import type { Analysis } from '@freshlegs/analysis'
import type { Recording } from '@freshlegs/domain'
import { quantile } from '@freshlegs/science'
import type { RunFacts } from '@freshlegs/store/contract'
import { routeOf } from './route-of.ts'

/** What a list shows of a judged run. Unknown numbers are null. */
export function factsOf({ report, run }: Analysis): RunFacts {
  const { recording, verdict, onset, fade, durability, trust } = report
  const heartRateBpm = trust.heartRateBpm?.level === 'unusable' ? undefined : run.streams.heartRateBpm
  // The highest is asked of the best only: a single bad strap would raise the maximum of a runner for good.
  const isGood = trust.heartRateBpm?.level === 'good'
  return {
    startedAt: recording.startedAt,
    utcOffsetS: recording.utcOffsetS,
    sport: recording.sport,
    subSport: recording.subSport,
    distanceM: recording.distanceM,
    elapsedS: recording.elapsedS,
    movingS: recording.movingS,
    ascentM: recording.ascentM,
    descentM: recording.descentM,
    heartRateBpm: heartRateBpm ? orNull(meanWhileMoving(heartRateBpm, run.movingS)) : null,
    heartRateTopBpm: heartRateBpm && isGood ? orNull(quantile(heartRateBpm, 0.99)) : null,
    limiter: verdict.limiter,
    index: verdict.index,
    fadePercent: fade.percent,
    onsetS: onset?.timeS ?? null,
    onsetDistanceM: onset?.distanceM ?? null,
    decoupling: durability.decoupling,
    heartRateShare: durability.heartRateShare,
    route: routeOf(run),
  }
}

/** What is left to say of a recording that judging refused: what its device summed up. */
export const factsOfRefused = ({
  startedAtMs,
  utcOffsetS,
  sport,
  subSport,
  totals,
}: Recording): RunFacts => ({
  startedAt: Math.abs(startedAtMs) <= lastDateMs ? new Date(startedAtMs).toISOString() : null,
  utcOffsetS: orNull(utcOffsetS),
  sport,
  subSport: subSport ?? null,
  distanceM: orNull(totals.distanceM),
  elapsedS: orNull(totals.elapsedS),
  movingS: orNull(totals.timerS),
  ascentM: orNull(totals.ascentM),
  descentM: orNull(totals.descentM),
  heartRateBpm: null,
  heartRateTopBpm: null,
  limiter: null,
  index: null,
  fadePercent: null,
  onsetS: null,
  onsetDistanceM: null,
  decoupling: null,
  heartRateShare: null,
  route: null,
})

/** Each sample counts for the moving time until the next. */
function meanWhileMoving(values: Float64Array, movingS: Float64Array): number {
  let sum = 0
  let seconds = 0
  for (let i = 0; i + 1 < values.length; i++) {
    const value = values[i]!
    const dt = movingS[i + 1]! - movingS[i]!
    if (Number.isNaN(value) || !(dt > 0)) continue
    sum += value * dt
    seconds += dt
  }
  return sum / seconds
}

const orNull = (value: number) => (Number.isFinite(value) ? value : null)

/** Dates end where `Date` ends. */
const lastDateMs = 8.64e15
