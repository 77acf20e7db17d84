import type { Recording, Streams } from '@freshlegs/domain'
import { around, element } from '../xml/write/element.ts'
import { escaped } from '../xml/write/escaped.ts'
import { isoTime } from '../xml/write/iso-time.ts'
import { type Rows, stretchesBetweenPauses } from '../xml/write/stretches-between-pauses.ts'

/**
 * A recording as GPX 1.1 with Garmin's TrackPointExtension version 2: a segment between pauses, and position,
 * altitude, heart rate, cadence of one foot (a whole number), speed, temperature and power. Records without a
 * position are left out, since GPX has no point without one; laps and other channels have no place in it.
 *
 * @param name as the runner calls it
 */
export function writeGpx(recording: Recording, name = ''): string {
  const { device = 'Unknown device', track } = recording
  const rows = { from: 0, to: track.timeS.length }
  const segments = stretchesBetweenPauses(recording, rows).map((stretch) => writeSegment(recording, stretch))
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="${escaped(device)}" xmlns="http://www.topografix.com/GPX/1/1" xmlns:gpxtpx="http://www.garmin.com/xmlschemas/TrackPointExtension/v2">
<trk>${element('name', name)}${element('type', typeWord(recording))}
${segments.join('')}</trk>
</gpx>
`
}

/** As Garmin writes it: `running`, `trail_running`. */
function typeWord({ sport, subSport }: Recording): string {
  if (sport === 'unknown') return ''
  return subSport ? `${subSport}_${sport}` : sport
}

function writeSegment({ startedAtMs, track }: Recording, { from, to }: Rows): string {
  const { latitudeDeg, longitudeDeg } = track.streams
  let points = ''
  for (let i = from; i < to; i++) {
    const latitude = latitudeDeg?.[i] ?? Number.NaN
    const longitude = longitudeDeg?.[i] ?? Number.NaN
    if (Number.isNaN(latitude) || Number.isNaN(longitude)) continue
    const time = isoTime(startedAtMs + 1000 * track.timeS[i]!)
    points += `<trkpt lat="${latitude}" lon="${longitude}">${writeChannels(track.streams, i, time)}</trkpt>\n`
  }
  return around('trkseg', points)
}

function writeChannels(streams: Streams, i: number, time: string): string {
  const at = (column: Float64Array | undefined) => column?.[i] ?? Number.NaN
  const extension =
    element('gpxtpx:atemp', at(streams.temperatureC)) +
    element('gpxtpx:hr', at(streams.heartRateBpm)) +
    element('gpxtpx:cad', Math.round(at(streams.cadenceSpm) / 2)) +
    element('gpxtpx:speed', at(streams.speedMps))
  return (
    element('ele', at(streams.altitudeM)) +
    element('time', time) +
    around(
      'extensions',
      element('power', at(streams.powerW)) + around('gpxtpx:TrackPointExtension', extension),
    )
  )
}
