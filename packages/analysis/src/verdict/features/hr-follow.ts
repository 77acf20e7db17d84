import type { Feature } from '../feature.ts'
import { unheard } from './unheard.ts'

/**
 * How far heart rate followed the pace down: 0 held, 1 fell by the same per cent, negative rose. Easing on purpose
 * gives about .4; the one strong separator (verdict sheet 2.8, 3.3).
 */
export const hrFollow: Feature = {
  id: 'hrFollow',
  unit: 'ratio',
  measure({ epochs, effort, settings }) {
    const { smallestFall, lowest, highest, heartRateError, largestError } = settings.hrFollow
    if (!effort) return unheard(epochs)
    const fall = Math.log(effort.lateMps / effort.beforeMps)
    if (!(fall < -smallestFall)) return { because: 'pace-fell-too-little' }
    const followed = Math.log(effort.lateBpm / effort.beforeBpm) / fall
    const fallback = effort.fromBaseline ? settings.features.fallbackError : 0
    return {
      value: Math.max(lowest, Math.min(highest, followed)),
      standardError: Math.min(largestError, Math.hypot(fallback, heartRateError / Math.abs(fall))),
    }
  },
}
