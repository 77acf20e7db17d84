import type { Athlete, Recording } from '@freshlegs/domain'
import { clean } from '../clean/clean.ts'
import { defaultSettings } from '../settings.ts'
import type { Scene } from './feature.ts'
import { freshPart } from './fresh-part.ts'
import { minutesOf } from './minutes.ts'

/** What features see of a recording when nobody judged it. */
export function sceneForTests(recording: Recording, athlete: Athlete = {}): Scene {
  const { run } = clean(recording)
  const settings = defaultSettings.features
  return {
    run,
    minutes: minutesOf(run, settings.minutes),
    fresh: freshPart(run, settings.fresh),
    body: { maxBpm: 190, restBpm: 50, thresholdBpm: 168 },
    athlete,
    settings,
  }
}
