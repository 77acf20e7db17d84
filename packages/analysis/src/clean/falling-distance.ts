import { howMany } from './how-many.ts'
import type { CleanSettings, Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'

/** Distance that falls: a spike is left out, a counter that began again goes on, a small step back is held. */
export const fallingDistance: Repair = {
  id: 'falling-distance',
  says: 'Where distance falls, a spike is left out, a counter that began again is carried on, a small step back is held.',
  needs: ['distanceM'],
  apply(track, _recording, { distance }) {
    const { distanceM } = track.streams
    if (!distanceM || !falls(distanceM)) return null
    const { mended, samples } = neverFalling(track.timeS, distanceM, distance)
    return {
      track: replaceStreams(track, { distanceM: mended }),
      samples,
      says: `Distance went backwards; put right: ${howMany(samples, 'value')}.`,
    }
  },
}

function falls(distanceM: Float64Array): boolean {
  let last = -Infinity
  for (const metres of distanceM) {
    if (metres < last) return true
    if (!Number.isNaN(metres)) last = metres
  }
  return false
}

function neverFalling(
  timeS: Float64Array,
  distanceM: Float64Array,
  { resetM, spikeS }: CleanSettings['distance'],
): { mended: Float64Array; samples: number } {
  const mended = new Float64Array(distanceM.length).fill(NaN)
  let samples = 0
  let offset = 0
  let highest = -Infinity
  for (let i = 0; i < distanceM.length; i++) {
    const metres = distanceM[i]! + offset
    if (Number.isNaN(metres)) continue
    if (metres >= highest) {
      mended[i] = metres
      highest = metres
      continue
    }
    samples++
    const before = spikeBegins(timeS, mended, i, metres, spikeS)
    if (before >= 0) {
      for (let k = before + 1; k < i; k++) mended[k] = NaN
      mended[i] = metres
      highest = metres
    } else {
      if (highest - metres > resetM) offset += highest - metres
      mended[i] = highest
    }
  }
  return { mended, samples }
}

/** Last sample before a spike that ends at i, or -1 where the distance had been higher for longer than a spike lasts. */
function spikeBegins(
  timeS: Float64Array,
  mended: Float64Array,
  i: number,
  metres: number,
  spikeS: number,
): number {
  for (let k = i - 1; k >= 0 && timeS[i]! - timeS[k]! <= spikeS; k--) if (mended[k]! <= metres) return k
  return -1
}
