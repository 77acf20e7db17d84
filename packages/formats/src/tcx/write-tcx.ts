import { type Lap, pausedWithin, type Recording, type Sport, type Streams } from '@freshlegs/domain'
import { around, element } from '../xml/write/element.ts'
import { isoTime } from '../xml/write/iso-time.ts'
import { type Rows, stretchesBetweenPauses } from '../xml/write/stretches-between-pauses.ts'

/**
 * A recording as Garmin's Training Center XML, version 2, with ActivityExtension version 2: laps, tracks cut at
 * pauses, and position, altitude, distance, heart rate, speed, cadence and power. Cadence is that of one foot, a
 * whole number; other channels have no place in TCX. Everything else is written with all its digits.
 */
export function writeTcx(recording: Recording): string {
  const { sport, startedAtMs, device, track } = recording
  const laps = recording.laps.length > 0 ? recording.laps : [wholeRun(recording)]
  const { timeS } = track
  let from = 0
  const written = laps.map((lap, i) => {
    let to = from
    const last = i === laps.length - 1
    while (to < timeS.length && (last || timeS[to]! <= lap.toS)) to++
    const rows = { from, to }
    from = to
    return writeLap(recording, lap, rows)
  })
  const creator = device ? `<Creator xsi:type="Device_t">${element('Name', device)}</Creator>` : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2" xmlns:ns3="http://www.garmin.com/xmlschemas/ActivityExtension/v2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<Activities><Activity Sport="${sportWords[sport] ?? 'Other'}">${element('Id', isoTime(startedAtMs))}
${written.join('')}${creator}</Activity></Activities>
</TrainingCenterDatabase>
`
}

const sportWords: { readonly [word in Sport]?: string } = { running: 'Running', cycling: 'Biking' }

const triggers: Readonly<Record<Lap['by'], string>> = {
  hand: 'Manual',
  distance: 'Distance',
  time: 'Time',
  position: 'Location',
  'session-end': 'Manual',
  unknown: 'Manual',
}

const wholeRun = ({ totals }: Recording): Lap => ({
  fromS: 0,
  toS: totals.elapsedS,
  distanceM: totals.distanceM,
  by: 'session-end',
})

function writeLap(recording: Recording, lap: Lap, rows: Rows): string {
  const { startedAtMs, pauses } = recording
  const { fromS, toS } = lap
  const pausedS = pausedWithin(pauses, lap)
  const resting = lap.intensity === 'rest' || lap.intensity === 'recovery'
  const tracks = stretchesBetweenPauses(recording, rows).map((stretch) => writeTrack(recording, stretch))
  return `<Lap StartTime="${isoTime(startedAtMs + 1000 * fromS)}">${element('TotalTimeSeconds', toS - fromS - pausedS)}${element('DistanceMeters', lap.distanceM)}<Calories>0</Calories>${element('Intensity', resting ? 'Resting' : 'Active')}${element('TriggerMethod', triggers[lap.by])}
${tracks.join('')}</Lap>
`
}

function writeTrack({ startedAtMs, track }: Recording, { from, to }: Rows): string {
  let points = ''
  for (let i = from; i < to; i++) {
    points += `<Trackpoint>${element('Time', isoTime(startedAtMs + 1000 * track.timeS[i]!))}${writeChannels(track.streams, i)}</Trackpoint>\n`
  }
  return `<Track>\n${points}</Track>\n`
}

function writeChannels(streams: Streams, i: number): string {
  const at = (column: Float64Array | undefined) => column?.[i] ?? Number.NaN
  const latitudeDeg = at(streams.latitudeDeg)
  const position = Number.isNaN(latitudeDeg)
    ? ''
    : element('LatitudeDegrees', latitudeDeg) + element('LongitudeDegrees', at(streams.longitudeDeg))
  return (
    around('Position', position) +
    element('AltitudeMeters', at(streams.altitudeM)) +
    element('DistanceMeters', at(streams.distanceM)) +
    around('HeartRateBpm', element('Value', at(streams.heartRateBpm))) +
    around(
      'Extensions',
      around(
        'ns3:TPX',
        element('ns3:Speed', at(streams.speedMps)) +
          element('ns3:RunCadence', Math.round(at(streams.cadenceSpm) / 2)) +
          element('ns3:Watts', at(streams.powerW)),
      ),
    )
  )
}
