import { answer, type Recording, type Result, refuse } from '@freshlegs/domain'
import type { Format } from '../format.ts'
import { counted } from '../xml/counted.ts'
import { fileWarnings } from '../xml/file-warnings.ts'
import { keptRows } from '../xml/kept-rows.ts'
import { nothingRead } from '../xml/nothing-read.ts'
import { pointFields } from '../xml/point-fields.ts'
import { pointReader } from '../xml/point-reader.ts'
import { PointTable } from '../xml/point-table.ts'
import { readXml } from '../xml/read-xml.ts'
import { trackOfRows } from '../xml/track-of-rows.ts'
import { appleSport } from './apple-sport.ts'
import { extractVersion } from './extract-version.ts'
import { recordingOfWorkout } from './recording-of-workout.ts'
import { workoutFrame } from './workout-frame.ts'
import { newWorkoutOutline, workoutListener } from './workout-outline.ts'
import { workoutTrack } from './workout-track.ts'

/**
 * One workout of Apple Health as `health/write-extract.ts` puts it together: the workout, the records that belong to it
 * (of each type those of one source), and its route. Not the whole `export.xml`.
 */
export const apple: Format = {
  id: 'apple',
  name: 'Apple Health workout',
  recognises: (bytes) => extractVersion(bytes) !== undefined,
  decode,
}

const fields = pointFields('gpx')

function decode(bytes: Uint8Array): Result<readonly Recording[]> {
  const version = extractVersion(bytes)
  if (version === undefined) {
    return refuse({ code: 'format.corrupt', detail: 'it is no workout put together from Apple Health' })
  }
  if (version === 'other') {
    return refuse({ code: 'format.unknown', detail: 'another version of Freshlegs put it together' })
  }
  const table = new PointTable(fields)
  const outline = newWorkoutOutline()
  const around = workoutListener(outline)
  const faults = readXml(
    bytes,
    pointReader({
      pointElement: 'trkpt',
      attributes: ['lat', 'lon'],
      fields,
      table,
      around,
      wanted: () => true,
    }),
  )
  const { workout, metadata } = outline
  const sport = appleSport(workout?.workoutActivityType, metadata.get('HKIndoorWorkout') === '1')
  const rows = table.rows === 0 ? undefined : keptRows(table, 0, table.rows)
  const frame = workoutFrame(outline, rows?.timesMs.toSorted() ?? new Float64Array())
  if (frame === undefined) {
    return nothingRead({ faults, untimed: table.untimed, holds: counted(workout ? 1 : 0, 'workout') })
  }
  const { startMs } = frame
  const route = rows && trackOfRows({ rows, fields, startedAtMs: startMs, sport: sport.sport })
  const track = workoutTrack(frame, route?.track)
  if (Object.keys(track.streams).length === 0) {
    return refuse({
      code: 'format.not-an-activity',
      detail: 'it holds a workout, but nothing was measured in it',
    })
  }
  const warnings = [...fileWarnings(faults, table.untimed), ...(route?.warnings ?? [])]
  return answer([recordingOfWorkout(outline, { frame, sport, track, warnings })])
}
