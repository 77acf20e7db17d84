import { medianStep } from '../xml/pauses.ts'
import type { TimedLap } from './tcx-laps.ts'

/**
 * Many files show a pause only by a gap in time and a lap whose timer ran shorter than it lasted. The longest
 * gaps of such a lap that fit into what its timer missed are its pauses. Answers the rows behind those gaps;
 * a gap while the timer ran is a sensor's, not a pause.
 */
export function rowsAfterPause(laps: readonly TimedLap[], timeS: Float64Array): number[] {
  if (laps.length === 0) return []
  const slackS = Math.max(2 * medianStep(timeS), leastSlackS)
  const rows: number[] = []
  for (const [i, gaps] of gapsByLap(laps, timeS, slackS)) {
    const { fromS, toS, timerS } = laps[i]!
    let missedS = toS - fromS - timerS
    if (!(missedS > slackS)) continue
    for (const { row, lengthS } of gaps.sort((a, b) => b.lengthS - a.lengthS)) {
      if (lengthS > missedS + slackS) continue
      rows.push(row)
      missedS -= lengthS
    }
  }
  return rows
}

interface Gap {
  readonly row: number
  readonly lengthS: number
}

/** The gaps longer than `leastS` by the index of the lap that their middle lies in. */
function gapsByLap(laps: readonly TimedLap[], timeS: Float64Array, leastS: number): Map<number, Gap[]> {
  const found = new Map<number, Gap[]>()
  let lap = 0
  for (let row = 1; row < timeS.length; row++) {
    const lengthS = timeS[row]! - timeS[row - 1]!
    if (!(lengthS > leastS)) continue
    const middleS = timeS[row - 1]! + lengthS / 2
    while (lap < laps.length - 1 && laps[lap]!.toS <= middleS) lap++
    const gaps = found.get(lap) ?? []
    gaps.push({ row, lengthS })
    found.set(lap, gaps)
  }
  return found
}

/** Points lie a few seconds around the press of the button. Ours, by Garmin files that have both. */
const leastSlackS = 5
