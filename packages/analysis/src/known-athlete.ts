import type { Athlete, OwnWeights } from '@freshlegs/domain'
import { quantile } from '@freshlegs/science'
import type { Run } from './run.ts'

/**
 * What is known of the runner: what was told wins over the file, key by key. A maximum heart rate of the file
 * that this very run went beyond is a watch's guess from the age, and is not taken.
 */
export function knownAthlete(
  ofFile: Athlete,
  told: (Athlete & OwnWeights) | undefined,
  run: Run,
): Athlete & OwnWeights {
  const athlete = { ...ofFile, ...told }
  if (told?.heartRateMaxBpm !== undefined || athlete.heartRateMaxBpm === undefined) return athlete
  const seenBpm = quantile(run.streams.heartRateBpm ?? [], 0.98)
  if (!(seenBpm > athlete.heartRateMaxBpm)) return athlete
  const { heartRateMaxBpm: _, ...others } = athlete
  return others
}
