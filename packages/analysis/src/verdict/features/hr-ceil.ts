import type { Feature } from '../feature.ts'
import { unheard } from './unheard.ts'

/** Late heart rate above the threshold, in per cent of the reserve (verdict sheet 2.8). */
export const hrCeil: Feature = {
  id: 'hrCeil',
  unit: 'percent',
  measure({ epochs, effort, body, settings }) {
    if (!effort) return unheard(epochs)
    return {
      value: (100 * (effort.lateBpm - body.thresholdBpm)) / (body.maxBpm - body.restBpm),
      standardError: body.maxAssumed ? settings.hrCeil.guessedError : settings.hrCeil.error,
    }
  },
}
