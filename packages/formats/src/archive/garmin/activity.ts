import type { Sport } from '@freshlegs/domain'
import { sportOfWord } from '../../xml/sport-of-word.ts'
import { numberIn, textIn } from '../json-fields.ts'
import type { JsonObject } from '../json-objects.ts'
import { longest, shortened } from '../shortened.ts'

/** What the export says of one activity. */
export interface Activity {
  readonly id: number
  readonly startedAtMs: number
  /** NaN where it is not said. */
  readonly elapsedS: number
  /** Empty where it is not said. */
  readonly name: string
  readonly description: string
  readonly sport: Sport
  /** Undefined where nobody said what it was. */
  readonly race: boolean | undefined
}

/** An entry of `summarizedActivitiesExport`; undefined where it has no time. Durations in it are milliseconds. */
export function activityOf(object: JsonObject): Activity | undefined {
  const startedAtMs = [numberIn(object, 'beginTimestamp'), numberIn(object, 'startTimeGmt')].find(
    Number.isFinite,
  )
  if (startedAtMs === undefined) return undefined
  const elapsedMs = [numberIn(object, 'elapsedDuration'), numberIn(object, 'duration')].find((ms) => ms > 0)
  return {
    id: numberIn(object, 'activityId'),
    startedAtMs,
    elapsedS: (elapsedMs ?? Number.NaN) / 1000,
    name: shortened(textIn(object, 'name'), longest.name),
    description: shortened(textIn(object, 'description'), longest.description),
    sport: sportOf(object),
    race: raceOf(numberIn(object, 'eventTypeId')),
  }
}

/** `trail_running` says more than `RUNNING`; both are the runner's own correction of what the watch thought. */
function sportOf(object: JsonObject): Sport {
  const sports = [textIn(object, 'activityType'), textIn(object, 'sportType')].map(sportOfWord)
  return sports.find((sport) => sport !== 'unknown') ?? 'unknown'
}

/**
 * 1 is a race; recreation, training, transport, touring, geocaching and fitness are 2 and 4 to 8. A special event
 * (3) may be one, and 9 is what stands there when nobody chose.
 */
function raceOf(eventTypeId: number): boolean | undefined {
  if (eventTypeId === 1) return true
  return [2, 4, 5, 6, 7, 8].includes(eventTypeId) ? false : undefined
}
