import { attributesOf, textOf } from './attributes.ts'
import { bytesOf } from './bytes-of.ts'
import { RecordList } from './record-list.ts'
import { timeS } from './time-s.ts'

/** A workout that is to be put together with what was measured in it. */
export interface Workout {
  /** The element, byte for byte. */
  readonly element: Uint8Array
  /** As the export has it: `2026-08-05 17:00:00 +0200`. */
  readonly startDate: string
  /** Unix time. */
  readonly startS: number
  readonly endS: number
  readonly sourceName: string
  readonly isRun: boolean
  /** `/workout-routes/route_2026-08-05_5.00pm.gpx`, where it has one. */
  readonly routePath: string | undefined
  readonly records: RecordList
}

/** The workout of an element; undefined where it has no believable time. Bytes are copied. */
export function workoutOf(element: Uint8Array): Workout | undefined {
  const attributes = attributesOf(element, '<Workout'.length)
  const startDate = attributes.get('startDate') ?? ''
  const startS = secondsOf(startDate)
  const endS = secondsOf(attributes.get('endDate') ?? '')
  if (!(startS >= 0 && endS >= startS && endS < 2 ** 32)) return undefined
  return {
    element: element.slice(),
    startDate,
    startS,
    endS,
    sourceName: attributes.get('sourceName') ?? '',
    isRun: attributes.get('workoutActivityType') === 'HKWorkoutActivityTypeRunning',
    routePath: routePathIn(textOf(element, 0, element.length)),
    records: new RecordList(),
  }
}

function secondsOf(text: string): number {
  return timeS(bytesOf(text), 0, text.length)
}

const routePathIn = (xml: string): string | undefined =>
  /<FileReference\s[^>]*?path\s*=\s*["']([^"']{1,500})["']/.exec(xml)?.[1]
