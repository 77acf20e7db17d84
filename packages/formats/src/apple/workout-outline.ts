import { type RecordType, recordTypes } from '../health/record.ts'
import { isoTimeMs } from '../xml/iso-time.ts'
import { mostParts } from '../xml/most-parts.ts'
import { numberIn } from '../xml/number-in.ts'
import type { Attributes, XmlVisitor } from '../xml/read-xml.ts'
import { metres, seconds } from './units.ts'

/** What an extract holds beside the points of its route. Filled while it is read. */
export interface WorkoutOutline {
  /** Attributes of the workout; undefined where there is none. */
  workout: Attributes | undefined
  readonly metadata: Map<string, string>
  /** Sums over the workout, in metres; NaN where it has none. */
  distanceM: number
  readonly events: WorkoutEvent[]
  readonly activities: Activity[]
  /** By their type. */
  readonly records: Map<string, Span[]>
}

export interface WorkoutEvent {
  readonly type: string
  readonly timeMs: number
  /** NaN for what is a moment. */
  readonly lastsS: number
}

/** A step of a workout that was planned, or a part of one with several sports. */
export interface Activity {
  readonly startMs: number
  readonly endMs: number
  distanceM: number
}

/** What a sensor said from then to then. */
export interface Span {
  readonly startMs: number
  readonly endMs: number
  readonly value: number
  readonly unit: string
}

export const newWorkoutOutline = (): WorkoutOutline => ({
  workout: undefined,
  metadata: new Map(),
  distanceM: Number.NaN,
  events: [],
  activities: [],
  records: new Map(),
})

/** Hears an extract and fills the outline. */
export function workoutListener(outline: WorkoutOutline): XmlVisitor {
  /** Elements that are open, the outermost first. */
  const path: string[] = []
  return {
    open(name, attributes) {
      const parent = path.at(-1)
      path.push(name)
      if (parent === 'healthdata') hearTop(outline, name, attributes)
      else if (parent === 'workout') hearPart(outline, name, attributes)
      else if (parent === 'workoutactivity' && isDistance(name, attributes)) {
        const activity = outline.activities.at(-1)
        if (activity) activity.distanceM = metres(attributes.sum, attributes.unit)
      }
    },
    close() {
      path.pop()
    },
  }
}

function hearTop(outline: WorkoutOutline, name: string, attributes: Attributes): void {
  if (name === 'workout') outline.workout ??= attributes
  else if (name === 'record') addRecord(outline, attributes)
}

function addRecord({ records }: WorkoutOutline, { type, unit, value, startDate, endDate }: Attributes): void {
  const startMs = isoTimeMs(startDate ?? '')
  const endMs = isoTimeMs(endDate ?? '')
  const number = numberIn(value)
  if (!isRecordType(type) || !(endMs >= startMs) || Number.isNaN(number)) return
  const spans = records.get(type) ?? []
  spans.push({ startMs, endMs, value: number, unit: unit ?? '' })
  records.set(type, spans)
}

function hearPart(outline: WorkoutOutline, name: string, attributes: Attributes): void {
  const { metadata, events, activities } = outline
  if (name === 'metadataentry' && metadata.size < mostParts)
    metadata.set(attributes.key ?? '', attributes.value ?? '')
  else if (isDistance(name, attributes)) outline.distanceM = metres(attributes.sum, attributes.unit)
  else if (name === 'workoutevent' && events.length < mostParts) {
    const { type = '', date = '', duration, durationUnit } = attributes
    events.push({ type, timeMs: isoTimeMs(date), lastsS: seconds(duration, durationUnit) })
  } else if (name === 'workoutactivity' && activities.length < mostParts) {
    const { startDate = '', endDate = '' } = attributes
    activities.push({ startMs: isoTimeMs(startDate), endMs: isoTimeMs(endDate), distanceM: Number.NaN })
  }
}

const isRecordType = (type: string | undefined): type is RecordType =>
  recordTypes.some((known) => known === type)

const isDistance = (name: string, { type }: Attributes): boolean =>
  name === 'workoutstatistics' && type === 'HKQuantityTypeIdentifierDistanceWalkingRunning'
