import { medianInPlace } from '@freshlegs/science'
import type { Compared } from './compared.ts'
import type { Epochs } from './epochs.ts'
import { medianAt, valuesAt } from './places.ts'
import type { VerdictSettings } from './settings/index.ts'

/** Heart rate and the demand on it, before the fade and late: medians over epochs with a heart rate. */
export interface Effort {
  readonly beforeBpm: number
  readonly lateBpm: number
  readonly beforeMps: number
  readonly lateMps: number
  /** The minutes before the fade were as slow as the late ones, so the baseline stands for them. */
  readonly fromBaseline: boolean
}

/** h1, h2, v1, v2 of verdict sheet 2.8; null where too few epochs have a heart rate. */
export function effortOf(
  { heartRateBpm, demandMps }: Epochs,
  places: Compared,
  settings: VerdictSettings['features'],
): Effort | null {
  const before = valuesAt(places.before, heartRateBpm)
  const late = valuesAt(places.late, heartRateBpm)
  if (before.length < settings.fewestBefore || late.length < settings.fewestAfter) return null
  if (late.length < settings.lateShare * places.late.length) return null
  const beforeMps = medianAt(places.before, demandMps, heartRateBpm)
  const lateMps = medianAt(places.late, demandMps, heartRateBpm)
  const lateBpm = medianInPlace(late)
  if (lateMps > settings.nearlyEqual * beforeMps) {
    const fresh = valuesAt(places.baseline, heartRateBpm)
    if (fresh.length >= settings.fewestBefore)
      return {
        beforeBpm: medianInPlace(fresh),
        lateBpm,
        beforeMps: medianAt(places.baseline, demandMps, heartRateBpm),
        lateMps,
        fromBaseline: true,
      }
  }
  return { beforeBpm: medianInPlace(before), lateBpm, beforeMps, lateMps, fromBaseline: false }
}
