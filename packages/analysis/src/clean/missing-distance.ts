import type { Recording, Track } from '@freshlegs/domain'
import { greatCircle } from '@freshlegs/science'
import { pausedBefore } from './paused-before.ts'
import type { CleanSettings, Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'

/** Distance that was not recorded is summed from positions, or else from speed. */
export const missingDistance: Repair = {
  id: 'missing-distance',
  says: 'Distance that was not recorded is summed from positions, or else from speed.',
  needs: [],
  apply(track, recording, settings) {
    if (rises(track.streams.distanceM)) return null
    const summed = fromPositions(track, recording, settings) ?? fromSpeed(track, recording)
    if (!summed) return null
    return {
      track: replaceStreams(track, { distanceM: summed.distanceM }),
      samples: track.timeS.length,
      says: `Distance was not recorded; it was summed from ${summed.from}.`,
    }
  },
}

interface Summed {
  readonly distanceM: Float64Array
  readonly from: 'positions' | 'speed'
}

function rises(distanceM: Float64Array | undefined): boolean {
  if (!distanceM) return false
  let lowest = Infinity
  for (const metres of distanceM) {
    if (metres < lowest) lowest = metres
    if (metres > lowest) return true
  }
  return false
}

function fromPositions(
  { timeS, streams: { latitudeDeg, longitudeDeg } }: Track,
  recording: Recording,
  { pause }: CleanSettings,
): Summed | null {
  if (!latitudeDeg || !longitudeDeg) return null
  const paused = pausedBefore(timeS, recording.pauses)
  const distanceM = new Float64Array(timeS.length)
  let sum = 0
  let last = -1
  let pausedSince = false
  for (let i = 0; i < timeS.length; i++) {
    pausedSince ||= paused[i] === 1
    distanceM[i] = sum
    if (Number.isNaN(latitudeDeg[i]! + longitudeDeg[i]!)) continue
    if (last >= 0) {
      const metres = greatCircle(latitudeDeg[last]!, longitudeDeg[last]!, latitudeDeg[i]!, longitudeDeg[i]!)
      const seconds = timeS[i]! - timeS[last]!
      // A lift home during a pause is no part of the run.
      const carried = seconds > pause.jumpGapS && metres > pause.jumpSpeedMps * seconds
      if (!pausedSince && !carried) sum += metres
    }
    distanceM[i] = sum
    last = i
    pausedSince = false
  }
  return sum > 0 ? { distanceM, from: 'positions' } : null
}

function fromSpeed({ timeS, streams: { speedMps } }: Track, recording: Recording): Summed | null {
  if (!speedMps) return null
  const paused = pausedBefore(timeS, recording.pauses)
  const distanceM = new Float64Array(timeS.length)
  for (let i = 1; i < timeS.length; i++) {
    const speed = speedMps[i]!
    const metres = paused[i] === 1 || Number.isNaN(speed) ? 0 : speed * (timeS[i]! - timeS[i - 1]!)
    distanceM[i] = distanceM[i - 1]! + metres
  }
  return (distanceM.at(-1) ?? 0) > 0 ? { distanceM, from: 'speed' } : null
}
