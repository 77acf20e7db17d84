import type { Recording } from '@freshlegs/domain'

/** `route_2026-08-05_5.00pm.gpx`: local time, with a number where two would be called the same. */
export function routeName(localMs: number, number: number): string {
  const local = new Date(localMs)
  const hour = local.getUTCHours()
  const minutes = String(local.getUTCMinutes()).padStart(2, '0')
  return `route_${local.toISOString().slice(0, 10)}_${hour % 12 || 12}.${minutes}${hour < 12 ? 'am' : 'pm'}_${number}.gpx`
}

/** The way of a run as Health writes it: every second, with speed, course and how sure the satellites were. */
export function writeRoute({ startedAtMs, track }: Recording): string {
  const { latitudeDeg, longitudeDeg, altitudeM, speedMps } = track.streams
  const points: string[] = []
  for (let i = 0; i < track.timeS.length; i++) {
    const latitude = latitudeDeg?.[i] ?? Number.NaN
    const longitude = longitudeDeg?.[i] ?? Number.NaN
    if (Number.isNaN(latitude) || Number.isNaN(longitude)) continue
    const time = new Date(startedAtMs + 1000 * track.timeS[i]!).toISOString().replace('.000', '')
    points.push(
      `<trkpt lon="${longitude.toFixed(6)}" lat="${latitude.toFixed(6)}"><ele>${(altitudeM?.[i] ?? 0).toFixed(6)}</ele><time>${time}</time><extensions><speed>${(speedMps?.[i] ?? 0).toFixed(6)}</speed><course>90.000000</course><hAcc>2.500000</hAcc><vAcc>2.500000</vAcc></extensions></trkpt>\n`,
    )
  }
  return `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="Apple Health Export" xmlns="http://www.topografix.com/GPX/1/1">
  <metadata>
    <time>2026-11-23T11:00:00Z</time>
  </metadata>
  <trk>
    <name>Route</name>
    <trkseg>
${points.join('')}    </trkseg>
  </trk>
</gpx>
`
}
