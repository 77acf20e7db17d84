import type { Lap } from '@freshlegs/domain'
import { firstNumber, listOf, objectOf } from './fields.ts'
import { type Frame, withPauses } from './frame.ts'
import { secondsIn } from './times.ts'

/** The laps of an exercise: those made by hand, or those the watch made itself where there are none. */
export function polarLaps(
  { laps, autoLaps }: Readonly<Record<string, unknown>>,
  frame: Frame,
): readonly Lap[] {
  const own = objectOf(laps)
  const byHand = listOf(own.laps ?? laps)
  const list = (byHand.length > 0 ? byHand : listOf(own.autoLaps ?? autoLaps)).slice(0, mostLaps)
  const counted: { fromS: number; toS: number; distanceM: number }[] = []
  for (const json of list) {
    const { splitTimeMillis, splitTime, durationMillis, duration, distanceMeters, distance } = objectOf(json)
    const lastsS = secondsIn(durationMillis, duration)
    const splitS = secondsIn(splitTimeMillis, splitTime)
    // A split is the time since the start at which the lap ends.
    const toS = Number.isNaN(splitS) ? (counted.at(-1)?.toS ?? 0) + lastsS : splitS
    const fromS = Number.isNaN(lastsS) ? (counted.at(-1)?.toS ?? 0) : Math.max(0, toS - lastsS)
    if (toS >= fromS) counted.push({ fromS, toS, distanceM: firstNumber(distanceMeters, distance) })
  }
  const toElapsed = withPauses(frame, counted.at(-1)?.toS ?? Number.NaN)
  const by = byHand.length > 0 ? 'hand' : 'unknown'
  return counted.map(({ fromS, toS, distanceM }) => ({
    fromS: toElapsed(fromS),
    toS: toElapsed(toS),
    distanceM,
    by,
  }))
}

/** Ours, against files made to exhaust us. */
const mostLaps = 10_000
