import { howMany } from './how-many.ts'
import type { CleanSettings, Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'

/** Optical heart rate that counts steps: it stays with the cadence for minutes. */
export const cadenceLock: Repair = {
  id: 'cadence-lock',
  says: 'Heart rate that stays with the cadence for minutes becomes unknown: the sensor was counting steps.',
  needs: ['heartRateBpm', 'cadenceSpm'],
  apply(track, _recording, { heartRate }) {
    const { heartRateBpm, cadenceSpm } = track.streams
    if (!heartRateBpm || !cadenceSpm) return null
    const bins = binsOf(track.timeS, heartRate.lockBinS)
    const locked = lockedBins(meansOf(heartRateBpm, bins), meansOf(cadenceSpm, bins), heartRate)
    let samples = 0
    const mended = heartRateBpm.map((bpm, i) => {
      if (Number.isNaN(bpm) || locked[bins[i]!] === 0) return bpm
      samples++
      return NaN
    })
    if (samples === 0) return null
    const minutes = Math.round((locked.reduce((sum, bin) => sum + bin, 0) * heartRate.lockBinS) / 60)
    return {
      track: replaceStreams(track, { heartRateBpm: mended }),
      samples,
      says: `For ${howMany(minutes, 'minute')} the heart-rate sensor counted your steps instead of your pulse; that was left out.`,
      removed: { heartRateBpm: samples },
    }
  },
}

/** For each sample the bin of time that it falls in, empty bins left out. */
function binsOf(timeS: Float64Array, lengthS: number): Int32Array {
  const bins = new Int32Array(timeS.length)
  for (let i = 1; i < bins.length; i++) {
    const passed = Math.floor(timeS[i]! / lengthS) - Math.floor(timeS[i - 1]! / lengthS)
    bins[i] = bins[i - 1]! + Math.min(passed, 1)
  }
  return bins
}

function meansOf(column: Float64Array, bins: Int32Array): Float64Array {
  const sums = new Float64Array((bins.at(-1) ?? -1) + 1)
  const known = new Int32Array(sums.length)
  for (let i = 0; i < column.length; i++) {
    if (Number.isNaN(column[i]!)) continue
    sums[bins[i]!]! += column[i]!
    known[bins[i]!]!++
  }
  return sums.map((sum, bin) => sum / known[bin]!)
}

/** 1 for every bin of a stretch in which both stay together for long enough without a break. */
function lockedBins(
  heartRateBpm: Float64Array,
  cadenceSpm: Float64Array,
  { lockWithin, lockCadenceSpm, lockS, lockBinS }: CleanSettings['heartRate'],
): Uint8Array {
  const locked = new Uint8Array(heartRateBpm.length)
  let from = 0
  for (let bin = 0; bin <= locked.length; bin++) {
    const near =
      cadenceSpm[bin]! > lockCadenceSpm && Math.abs(heartRateBpm[bin]! - cadenceSpm[bin]!) < lockWithin
    if (near) continue
    if ((bin - from) * lockBinS >= lockS) locked.fill(1, from, bin)
    from = bin + 1
  }
  return locked
}
