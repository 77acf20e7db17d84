import type { RunSummary } from '@freshlegs/domain'
import { outingSettings } from './settings.ts'

/** What is compared of a recording. Unknown is null. */
export type Outing = Pick<
  RunSummary,
  'startedAt' | 'elapsedS' | 'movingS' | 'distanceM' | 'heartRateBpm' | 'simulated'
> & {
  /** Of the file. */
  readonly format: string
}

/**
 * Whether two recordings tell of the same outing: they began together, overlap, and agree in time and distance; or
 * they are whole hours apart, as a mistaken time zone makes them, and agree in everything else that is known.
 */
export function sameOuting(a: Outing, b: Outing): boolean {
  if (a.simulated !== b.simulated) return false
  const apartS = Math.abs(secondsOf(a.startedAt) - secondsOf(b.startedAt))
  if (!(apartS <= outingSettings.mostHoursOff * 3600 + outingSettings.hourWithinS)) return false
  if (apartS <= outingSettings.startWithinS) return sameAtOnce(a, b, apartS)
  return isWholeHours(apartS) && sameButForTheHour(a, b)
}

/** How far around a start the other recordings of its outing can have begun, in milliseconds. */
export const furthestApartMs = 1000 * (outingSettings.mostHoursOff * 3600 + outingSettings.hourWithinS)

function sameAtOnce(a: Outing, b: Outing, apartS: number): boolean {
  const { overlapRatio, timeWithinRatio, timeWithinS, distanceWithinRatio, distanceWithinM } = outingSettings
  const shorterS = Math.min(a.elapsedS ?? NaN, b.elapsedS ?? NaN)
  if (!(shorterS - apartS >= overlapRatio * shorterS)) return false
  // Services drop the pauses of a file, or a watch goes on after the runner has stopped: one of the two will do.
  const timeAgrees =
    agree(a.elapsedS, b.elapsedS, timeWithinRatio, timeWithinS) === true ||
    agree(a.movingS, b.movingS, timeWithinRatio, timeWithinS) === true
  return timeAgrees && agree(a.distanceM, b.distanceM, distanceWithinRatio, distanceWithinM) !== false
}

function sameButForTheHour(a: Outing, b: Outing): boolean {
  const { shiftedWithinRatio, shiftedHeartRateBpm } = outingSettings
  // A zone is mistaken where a recording is turned from one format into another.
  if (a.format === b.format) return false
  return (
    agree(a.elapsedS, b.elapsedS, shiftedWithinRatio) === true &&
    agree(a.distanceM, b.distanceM, shiftedWithinRatio) === true &&
    agree(a.heartRateBpm, b.heartRateBpm, 0, shiftedHeartRateBpm) !== false
  )
}

function isWholeHours(seconds: number): boolean {
  const hours = Math.round(seconds / 3600)
  return hours > 0 && Math.abs(seconds - 3600 * hours) <= outingSettings.hourWithinS
}

/** Undefined where one of them is unknown. */
function agree(a: number | null, b: number | null, withinRatio: number, within = 0): boolean | undefined {
  if (a === null || b === null) return undefined
  return Math.abs(a - b) <= Math.max(within, withinRatio * Math.max(a, b))
}

const secondsOf = (startedAt: string | null) => (startedAt === null ? NaN : Date.parse(startedAt) / 1000)
