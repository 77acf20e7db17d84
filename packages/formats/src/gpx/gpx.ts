import { answer, type Recording, type Result } from '@freshlegs/domain'
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
import { trackOfRows } from '../xml/track-of-rows.ts'
import { distanceSinceStart } from './distance-since-start.ts'
import { gpxListener, newGpxOutline } from './gpx-outline.ts'
import { gpxSport } from './gpx-sport.ts'
import { joinedTracks } from './joined-tracks.ts'

/** GPX 1.0 and 1.1 with the extensions of Garmin, ClueTrust, Suunto, Strava and Apple, known by their local names. */
export const gpx: Format = {
  id: 'gpx',
  name: 'GPX',
  recognises: (bytes) => rootName(bytes) === 'gpx',
  decode,
}

const fields = pointFields('gpx')

function decode(bytes: Uint8Array): Result<readonly Recording[]> {
  const table = new PointTable(fields)
  const outline = newGpxOutline()
  const around = gpxListener(outline, () => table.rows)
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
  if (table.rows === 0) {
    const holds = `${counted(outline.waypoints, 'waypoint')} and ${counted(outline.routePoints, 'route point')}`
    return nothingRead({ faults, untimed: table.untimed, holds })
  }
  const warnings = fileWarnings(faults, table.untimed)
  const recordings = joinedTracks(outline.tracks, table).map((joined, session): Recording => {
    const { from, to, segments, type, title, totals } = joined
    const { sport, subSport, warning } = gpxSport(type, title)
    const rows = keptRows(table, from, to)
    const [startedAtMs = Number.NaN] = rows.timesMs
    const read = trackOfRows({ rows, fields, startedAtMs, sport })
    const track = distanceSinceStart(read.track)
    return {
      format: 'gpx',
      session,
      sport,
      ...(subSport === undefined ? {} : { subSport }),
      startedAtMs,
      utcOffsetS: table.utcOffsetS,
      track,
      pauses: pausesAt(segments.map(rows.placeOf), track.timeS),
      laps: [],
      steps: [],
      totals,
      ...(outline.creator ? { device: outline.creator } : {}),
      athlete: {},
      raw: [],
      warnings: [...warnings, ...(warning ? [warning] : []), ...read.warnings],
    }
  })
  return answer(recordings)
}
