import { answer, type Recording, type Result, type Warning } from '@freshlegs/domain'
import type { Format } from '../format.ts'
import { counted } from '../xml/counted.ts'
import { fileWarnings } from '../xml/file-warnings.ts'
import { keptRows } from '../xml/kept-rows.ts'
import { nothingRead } from '../xml/nothing-read.ts'
import { pausesAt } from '../xml/pauses.ts'
import { pointFields } from '../xml/point-fields.ts'
import { pointReader } from '../xml/point-reader.ts'
import { PointTable } from '../xml/point-table.ts'
import { readXml } from '../xml/read-xml.ts'
import { rootName } from '../xml/root-name.ts'
import { sportOfWord } from '../xml/sport-of-word.ts'
import { trackOfRows } from '../xml/track-of-rows.ts'
import { rowsAfterPause } from './rows-after-pause.ts'
import { tcxLaps, totalsOfLaps } from './tcx-laps.ts'
import { newTcxOutline, type TcxActivity, tcxListener } from './tcx-outline.ts'

/** Garmin's Training Center XML, versions 1 and 2, with ActivityExtension. One recording an activity. */
export const tcx: Format = {
  id: 'tcx',
  name: 'TCX',
  // Some files lack the outermost element.
  recognises: (bytes) => ['trainingcenterdatabase', 'activities', 'activity'].includes(rootName(bytes) ?? ''),
  decode,
}

const fields = pointFields('tcx')

function decode(bytes: Uint8Array): Result<readonly Recording[]> {
  const table = new PointTable(fields)
  const outline = newTcxOutline()
  const around = tcxListener(outline, () => table.rows)
  const wanted = () => !outline.inCourse
  const faults = readXml(
    bytes,
    pointReader({ pointElement: 'trackpoint', attributes: [], fields, table, around, wanted }),
  )
  const { activities, courses, workouts } = outline
  if (table.rows === 0) {
    const laps = activities.reduce((sum, activity) => sum + activity.laps.length, 0)
    const holds = `${counted(laps, 'lap')}, ${counted(courses, 'course')} and ${counted(workouts, 'workout')}`
    return nothingRead({ faults, untimed: table.untimed, holds })
  }
  const warnings = fileWarnings(faults, table.untimed)
  const withPoints = activities
    .map((activity, i) => ({ activity, from: activity.from, to: activities[i + 1]?.from ?? table.rows }))
    .filter(({ from, to }) => to > from)
  return answer(
    withPoints.map(({ activity, from, to }, session): Recording => {
      const { sport, ...heard } = tcxSport(activity.sport)
      const rows = keptRows(table, from, to)
      const startedAtMs = secondZero(activity, rows.timesMs[0] ?? Number.NaN)
      const read = trackOfRows({ rows, fields, startedAtMs, sport })
      const { timeS } = read.track
      const { laps, warnings: lapWarnings } = tcxLaps(activity.laps, {
        startedAtMs,
        timeS,
        placeOf: rows.placeOf,
      })
      const breaks = activity.laps.flatMap(({ tracks }) => tracks.slice(1).map(rows.placeOf))
      return {
        format: 'tcx',
        session,
        sport,
        startedAtMs,
        utcOffsetS: table.utcOffsetS,
        track: read.track,
        pauses: pausesAt([...breaks, ...rowsAfterPause(laps, timeS)], timeS),
        laps: laps.map(({ timerS, ...lap }) => lap),
        steps: [],
        totals: totalsOfLaps(activity.laps),
        ...(activity.device === undefined ? {} : { device: activity.device }),
        athlete: {},
        raw: [],
        warnings: [...warnings, ...heard.warnings, ...read.warnings, ...lapWarnings],
      }
    }),
  )
}

function tcxSport(word: string | undefined) {
  const sport = sportOfWord(word ?? '')
  const detail = word ? `the sport "${word.slice(0, 40)}" is none we know` : 'no sport is given'
  const warnings: Warning[] = sport === 'unknown' ? [{ code: 'sport.unknown', detail }] : []
  return { sport, warnings }
}

/** The start of the first lap; the first point where that is missing, later, or too long before. */
function secondZero({ laps: [first] }: TcxActivity, firstPointMs: number): number {
  const leadMs = firstPointMs - (first?.startMs ?? Number.NaN)
  return leadMs >= 0 && leadMs <= longestWaitMs ? firstPointMs - leadMs : firstPointMs
}

/** From the start button to the first point, as for FIT: an hour of waiting for satellites is too much. */
const longestWaitMs = 3_600_000
