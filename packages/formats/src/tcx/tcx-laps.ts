import type { Lap, Totals, Warning } from '@freshlegs/domain'
import { counted } from '../xml/counted.ts'
import { noTotals } from '../xml/no-totals.ts'
import type { TcxLap } from './tcx-outline.ts'

/** A lap of the file in seconds since the start, with its timer. */
export interface TimedLap extends Lap {
  /** Without pauses; NaN where the file does not say. */
  readonly timerS: number
}

/** Where the recording stands on the clock and in the table. */
export interface LapFrame {
  readonly startedAtMs: number
  readonly timeS: Float64Array
  /** Where a row of the table stands in `timeS`. */
  readonly placeOf: (row: number) => number
}

/** The laps of an activity. A lap lasts until the next begins, the last one until its last point. */
export function tcxLaps(
  laps: readonly TcxLap[],
  { startedAtMs, timeS, placeOf }: LapFrame,
): { readonly laps: readonly TimedLap[]; readonly warnings: readonly Warning[] } {
  const timed: TimedLap[] = []
  for (const [i, lap] of laps.entries()) {
    const next = laps[i + 1]
    const firstRow = placeOf(lap.from)
    const endRow = next === undefined ? timeS.length : placeOf(next.from)
    const [firstPointS, lastPointS] = firstRow < endRow ? [timeS[firstRow]!, timeS[endRow - 1]!] : []
    const fromS = orElse((lap.startMs - startedAtMs) / 1000, firstPointS ?? Number.NaN)
    if (Number.isNaN(fromS)) continue
    const lastS = lastPointS ?? fromS + lap.timerS
    const toS = Math.max(
      fromS,
      orElse(next ? (next.startMs - startedAtMs) / 1000 : lastS, orElse(lastS, fromS)),
    )
    const { timerS, distanceM, by, intensity } = lap
    timed.push({ fromS, toS, timerS, distanceM, by, ...(intensity === undefined ? {} : { intensity }) })
  }
  const lost = laps.length - timed.length
  return {
    laps: timed,
    warnings:
      lost === 0
        ? []
        : [
            {
              code: 'laps.unreadable',
              detail: `${counted(lost, 'lap')} without a start or a point left out`,
            },
          ],
  }
}

/** What the laps add up to; unknown as soon as one of them is. */
export const totalsOfLaps = (laps: readonly TcxLap[]): Totals =>
  laps.length === 0
    ? noTotals
    : {
        ...noTotals,
        timerS: laps.reduce((sum, { timerS }) => sum + timerS, 0),
        distanceM: laps.reduce((sum, { distanceM }) => sum + distanceM, 0),
      }

const orElse = (value: number, otherwise: number): number => (Number.isNaN(value) ? otherwise : value)
