import type { Warning } from '@freshlegs/domain'
import { activity } from '../profile/messages.ts'
import { unknownTime } from '../wire/found-messages.ts'
import type { Table } from '../wire/table.ts'

/** How the times of a file stand to the world's. */
export interface Clock {
  /** Unix time in milliseconds of a time as FIT counts it; NaN where the file does not know. */
  readonly unixMs: (fitS: number) => number
  readonly utcOffsetS: number
  readonly warnings: readonly Warning[]
}

/**
 * FIT counts seconds since the end of 1989. A watch that never had the time counts from when it was switched on,
 * in numbers below 2^28; then only its summary knows the date, in local time. `anyS` is a time of the file.
 */
export function clockOf(summary: Table | undefined, anyS: number): Clock {
  const { localS, timeS } = lastSummary(summary)
  const aheadS = localS - timeS
  if (anyS >= relativeBelow) return { unixMs: toUnixMs, utcOffsetS: zoneOffset(aheadS), warnings: [] }
  const knowsDate = localS >= relativeBelow && timeS < relativeBelow
  return {
    unixMs: knowsDate ? (fitS) => toUnixMs(fitS + aheadS) : () => Number.NaN,
    utcOffsetS: Number.NaN,
    warnings: [
      {
        code: 'time.unset',
        detail: knowsDate
          ? 'the watch counted from when it was switched on; the date is taken from its summary, in local time'
          : 'the watch counted from when it was switched on, and nothing says when that was',
      },
    ],
  }
}

function lastSummary(summary: Table | undefined): { readonly localS: number; readonly timeS: number } {
  const row = (summary?.rows ?? 0) - 1
  const time = summary?.times[row] ?? unknownTime
  return {
    localS: summary?.number(activity.localTime, row) ?? Number.NaN,
    timeS: time === unknownTime ? Number.NaN : time,
  }
}

/** Zones lie quarters of an hour apart; some devices are seconds off. NaN for what can be no zone. */
function zoneOffset(aheadS: number): number {
  const offsetS = quarterS * Math.round(aheadS / quarterS)
  if (!(Math.abs(offsetS) <= furthestZoneS && Math.abs(aheadS - offsetS) <= 60)) return Number.NaN
  // Some seconds behind round to -0.
  return offsetS + 0
}

const toUnixMs = (fitS: number): number => 1000 * (fitS + epochS)

/** Unix time of FIT's second 0, 31 December 1989. */
const epochS = 631_065_600

const relativeBelow = 0x10000000

const quarterS = 900
const furthestZoneS = 14 * 3600
