import type { Athlete } from '@freshlegs/domain'
import type { Run } from '../run.ts'
import type { Judgement } from '../verdict/judgement.ts'
import type { Scene } from './feature.ts'
import { freshPart } from './fresh-part.ts'
import { minutesOf } from './minutes.ts'
import type { FeatureSettings } from './settings.ts'

/** All that features may look at. Fresh is what the verdict found fresh, so that all that is said fits together. */
export function sceneOf(run: Run, judgement: Judgement, athlete: Athlete, settings: FeatureSettings): Scene {
  const { heartRateMaxBpm, heartRateRestBpm, heartRateThresholdBpm } = judgement.facts
  return {
    run,
    minutes: minutesOf(run, settings.minutes),
    fresh: judgement.windows?.baseline ?? freshPart(run, settings.fresh),
    body: { maxBpm: heartRateMaxBpm, restBpm: heartRateRestBpm, thresholdBpm: heartRateThresholdBpm },
    athlete,
    settings,
  }
}
