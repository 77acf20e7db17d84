import { quantile } from '@freshlegs/science'
import type { Epochs } from './epochs.ts'
import type { VerdictSettings } from './settings/index.ts'

/** What heart rate is measured against. */
export interface Body {
  readonly maxBpm: number
  readonly maxAssumed: boolean
  readonly restBpm: number
  readonly restAssumed: boolean
  readonly thresholdBpm: number
  readonly thresholdAssumed: boolean
}

export interface KnownBody {
  readonly heartRateMaxBpm?: number
  readonly heartRateRestBpm?: number
  readonly heartRateThresholdBpm?: number
}

/**
 * What is known of the runner, and what must be assumed from this run alone (verdict sheet 2.10).
 *
 * @param epochs of the first phase
 */
export function bodyOf(known: KnownBody, epochs: Epochs, settings: VerdictSettings['body']): Body {
  const given = known.heartRateMaxBpm ?? Number.NaN
  const maxBpm = Number.isNaN(given) ? maxFromThisRun(epochs, settings) : given
  return {
    maxBpm,
    maxAssumed: Number.isNaN(given),
    restBpm: known.heartRateRestBpm ?? settings.restBpm,
    restAssumed: known.heartRateRestBpm === undefined,
    thresholdBpm: known.heartRateThresholdBpm ?? settings.thresholdRatio * maxBpm,
    thresholdAssumed: known.heartRateThresholdBpm === undefined,
  }
}

function maxFromThisRun(epochs: Epochs, settings: VerdictSettings['body']): number {
  const beats = epochs.heartRateBpm.filter((bpm) => !Number.isNaN(bpm))
  if (beats.length === 0) return Number.NaN
  return Math.max(settings.lowestMaxBpm, settings.maxFactor * quantile(beats, settings.maxQuantile))
}
