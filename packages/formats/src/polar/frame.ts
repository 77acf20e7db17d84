import type { Pause } from '@freshlegs/domain'
import { firstNumber, type Json, listOf, numberOf, objectOf } from './fields.ts'
import { localMs, secondsIn } from './times.ts'

/** Where an exercise stands in time. Local times are Unix milliseconds as if they were UTC. */
export interface Frame {
  readonly startLocalMs: number
  readonly utcOffsetS: number
  /** From start to stop; NaN where the file does not say. */
  readonly elapsedS: number
  /** Without the pauses; NaN where the file does not say. */
  readonly timerS: number
  readonly pauses: readonly Pause[]
}

/** An exercise without a start of its own begins with its session. */
export function frameOf(session: Json, exercise: Json): Frame {
  const ownStartMs = localMs(exercise.startTime)
  const startLocalMs = Number.isNaN(ownStartMs) ? localMs(session.startTime) : ownStartMs
  const offsetMinutes = firstNumber(
    exercise.timezoneOffsetMinutes,
    exercise.timezoneOffset,
    session.timezoneOffsetMinutes,
    session.timeZoneOffset,
  )
  const elapsedS = (localMs(exercise.stopTime) - startLocalMs) / 1000
  return {
    startLocalMs,
    utcOffsetS: Math.abs(offsetMinutes) <= furthestZoneMinutes ? 60 * offsetMinutes : Number.NaN,
    elapsedS: elapsedS >= 0 ? elapsedS : Number.NaN,
    timerS: secondsIn(exercise.durationMillis, exercise.duration),
    pauses: pausesOf(exercise.pauseTimes, startLocalMs),
  }
}

function pausesOf(json: unknown, startLocalMs: number): Pause[] {
  return listOf(json)
    .slice(0, mostPauses)
    .map(objectOf)
    .map(({ startTime, endTime }) => ({
      fromS: Math.max(0, (localMs(startTime) - startLocalMs) / 1000),
      toS: (localMs(endTime) - startLocalMs) / 1000,
    }))
    .filter(({ fromS, toS }) => toS > fromS)
    .sort((a, b) => a.fromS - b.fromS)
}

/**
 * Brings seconds that were counted from the start to seconds since the start with pauses. Polar does not say which it
 * counts, so that it is told by where it ends: at the time of the timer, or at that of the clock on the wall.
 */
export function withPauses(
  { elapsedS, timerS, pauses }: Frame,
  countedS: number,
): (seconds: number) => number {
  const pausedS = pauses.reduce((sum, { fromS, toS }) => sum + toS - fromS, 0)
  const wallS = Number.isNaN(elapsedS) ? timerS + pausedS : elapsedS
  const leftOut = Math.abs(countedS + pausedS - wallS) < Math.abs(countedS - wallS)
  if (!leftOut) return (seconds) => seconds
  return (seconds) => {
    let passedS = seconds
    for (const { fromS, toS } of pauses) if (fromS < passedS) passedS += toS - fromS
    return passedS
  }
}

/** Ours, against files made to exhaust us. */
const mostPauses = 1000

const furthestZoneMinutes = 14 * 60

export const startedAtMs = ({ startLocalMs, utcOffsetS }: Frame): number =>
  startLocalMs - 1000 * (numberOf(utcOffsetS) || 0)
