import type { Lap } from '@freshlegs/domain'
import { isoTimeMs } from '../xml/iso-time.ts'
import { mostParts } from '../xml/most-parts.ts'
import { numberIn } from '../xml/number-in.ts'
import type { XmlVisitor } from '../xml/read-xml.ts'

/** What a TCX file holds beside its track points. Filled while it is read. */
export interface TcxOutline {
  readonly activities: TcxActivity[]
  courses: number
  workouts: number
  /** Points here belong to a planned course, not to an activity. */
  inCourse: boolean
}

/** One `Activity`, or the `Transition` between two of them. */
export interface TcxActivity {
  /** Row of its first point. */
  readonly from: number
  readonly sport: string | undefined
  readonly laps: TcxLap[]
  device: string | undefined
}

export interface TcxLap {
  readonly from: number
  readonly startMs: number
  /** Rows at which its tracks begin. */
  readonly tracks: number[]
  /** Without pauses. */
  timerS: number
  distanceM: number
  by: Lap['by']
  intensity: Lap['intensity']
}

/** Points outside of any activity belong to one that begins with the file. */
export const newTcxOutline = (): TcxOutline => ({
  activities: [newActivity(0, undefined)],
  courses: 0,
  workouts: 0,
  inCourse: false,
})

/** Hears a TCX file and fills the outline. `row` answers how many points were kept so far. */
export function tcxListener(outline: TcxOutline, row: () => number): XmlVisitor {
  const activity = () => outline.activities.at(-1)
  const lap = () => activity()?.laps.at(-1)
  let parts = 0
  const fits = () => ++parts <= mostParts
  return {
    open(name, { Sport, StartTime }) {
      if (name === 'activity' || name === 'transition') {
        outline.inCourse = false
        if (fits()) outline.activities.push(newActivity(row(), name === 'transition' ? name : Sport))
      }
      if (name === 'course') {
        outline.inCourse = true
        outline.courses++
      } else if (name === 'workout') outline.workouts++
      if (outline.inCourse) return
      if (name === 'track') lap()?.tracks.push(row())
      if ((name === 'lap' || name === 'transition') && fits()) activity()?.laps.push(newLap(row(), StartTime))
    },
    close(name, text, parent) {
      if (outline.inCourse) return
      if (parent === 'lap' || parent === 'transition') noteLap(lap(), name, text)
      else if (parent === 'creator' && name === 'name') noteDevice(activity(), text.trim())
    },
  }
}

const newActivity = (from: number, sport: string | undefined): TcxActivity => ({
  from,
  sport,
  laps: [],
  device: undefined,
})

const newLap = (from: number, startTime: string | undefined): TcxLap => ({
  from,
  startMs: isoTimeMs(startTime ?? ''),
  tracks: [],
  timerS: Number.NaN,
  distanceM: Number.NaN,
  by: 'unknown',
  intensity: undefined,
})

function noteLap(lap: TcxLap | undefined, name: string, text: string): void {
  if (lap === undefined) return
  if (name === 'totaltimeseconds') lap.timerS = numberIn(text)
  else if (name === 'distancemeters') lap.distanceM = numberIn(text)
  else if (name === 'triggermethod') lap.by = triggers.get(text.trim().toLowerCase()) ?? 'unknown'
  else if (name === 'intensity') lap.intensity = intensities.get(text.trim().toLowerCase())
}

function noteDevice(activity: TcxActivity | undefined, name: string): void {
  if (activity !== undefined && name !== '') activity.device = name
}

const triggers: ReadonlyMap<string, Lap['by']> = new Map([
  ['manual', 'hand'],
  ['distance', 'distance'],
  ['time', 'time'],
  ['location', 'position'],
])

const intensities: ReadonlyMap<string, Lap['intensity']> = new Map([
  ['active', 'active'],
  ['resting', 'rest'],
])
