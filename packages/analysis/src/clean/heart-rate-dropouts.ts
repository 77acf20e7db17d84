import { howMany } from './how-many.ts'
import { jumps } from './jumps.ts'
import type { Repair } from './repair.ts'
import { replaceStreams } from './replace-streams.ts'
import { without } from './without.ts'

/** Heart rates too low or too high for a run, and jumps that no heart makes. */
export const heartRateDropouts: Repair = {
  id: 'heart-rate-dropouts',
  says: 'Heart rates too low or too high for a run, and jumps that no heart makes, become unknown.',
  needs: ['heartRateBpm'],
  apply(track, _recording, { heartRate, jump }) {
    const { heartRateBpm } = track.streams
    if (!heartRateBpm) return null
    const { timeS } = track
    const outside: number[] = []
    for (let i = 0; i < heartRateBpm.length; i++)
      if (heartRateBpm[i]! < heartRate.lowestBpm || heartRateBpm[i]! > heartRate.highestBpm) outside.push(i)
    const inside = outside.length === 0 ? heartRateBpm : without(heartRateBpm, outside)
    const { rejected: jumped } = jumps(
      timeS,
      (i) => !Number.isNaN(inside[i]!),
      (a, b) =>
        Math.abs(inside[b]! - inside[a]!) /
        (jump.heartRateSlackBpm + jump.heartRateBpmPerS * (timeS[b]! - timeS[a]!)),
      jump.heartRateSettlesS,
    )
    const samples = outside.length + jumped.length
    if (samples === 0) return null
    return {
      track: replaceStreams(track, { heartRateBpm: without(inside, jumped) }),
      samples,
      says: `Left out ${howMany(samples, 'heart rate')} that fell out or jumped as no heart does.`,
      removed: { heartRateBpm: samples },
    }
  },
}
