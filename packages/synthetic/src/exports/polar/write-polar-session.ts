import type { ChannelId, Recording } from '@freshlegs/domain'
import { isoLocal } from '../iso-local.ts'

/**
 * A recording as one session of Polar Flow's export: JSON with bare `NaN` where a sensor was silent, which is why
 * `JSON.parse` refuses it. Columns are second by second; speeds are kilometres an hour.
 */
export function writePolarSession(recording: Recording): string {
  const { startedAtMs, utcOffsetS, totals, track } = recording
  const { elapsedS, distanceM } = totals
  const startTime = isoLocal(startedAtMs, utcOffsetS)
  const stopTime = isoLocal(startedAtMs + 1000 * elapsedS, utcOffsetS)
  const samples = sampled.flatMap(({ type, channel, factor }) => {
    const column = track.streams[channel]
    if (column === undefined) return []
    const values = everySecond(track.timeS, column, elapsedS).map((value) => round(value * factor))
    return [`{"type":"${type}","intervalMillis":1000,"values":[${values.join(',')}]}`]
  })
  const times = `"startTime":"${startTime}","stopTime":"${stopTime}","timezoneOffsetMinutes":${utcOffsetS / 60}`
  const totalsText = `"distanceMeters":${round(distanceM)},"durationMillis":${Math.round(1000 * elapsedS)}`
  return `{"exportVersion":"2.6","name":"Running",${times},${totalsText},"product":{"modelName":"Simulated watch"},"sport":{"id":"1"},"exercises":[{${times},${totalsText},"sport":{"id":"1"},"samples":{"samples":[${samples.join(',')}]}${routes(recording, startTime)}}]}\n`
}

const sampled: readonly { readonly type: string; readonly channel: ChannelId; readonly factor: number }[] = [
  { type: 'HEART_RATE', channel: 'heartRateBpm', factor: 1 },
  { type: 'SPEED', channel: 'speedMps', factor: 3.6 },
  { type: 'DISTANCE', channel: 'distanceM', factor: 1 },
  { type: 'ALTITUDE', channel: 'altitudeM', factor: 1 },
  // Polar counts one foot.
  { type: 'CADENCE', channel: 'cadenceSpm', factor: 0.5 },
  { type: 'TEMPERATURE', channel: 'temperatureC', factor: 1 },
]

const round = (value: number): number => Math.round(1000 * value) / 1000

/** One value a second; NaN in seconds of which there is no record. */
function everySecond(timeS: Float64Array, column: Float64Array, elapsedS: number): number[] {
  const values = new Array<number>(Math.round(elapsedS) + 1).fill(Number.NaN)
  for (let i = 0; i < timeS.length; i++) values[Math.round(timeS[i]!)] = column[i]!
  return values
}

function routes({ track }: Recording, startTime: string): string {
  const { latitudeDeg, longitudeDeg, altitudeM } = track.streams
  if (latitudeDeg === undefined || longitudeDeg === undefined) return ''
  const points: string[] = []
  for (let i = 0; i < track.timeS.length; i++) {
    if (Number.isNaN(latitudeDeg[i]!) || Number.isNaN(longitudeDeg[i]!)) continue
    const elapsedMillis = Math.round(1000 * track.timeS[i]!)
    points.push(
      `{"latitude":${latitudeDeg[i]},"longitude":${longitudeDeg[i]},"altitude":${altitudeM?.[i] ?? 0},"elapsedMillis":${elapsedMillis}}`,
    )
  }
  return `,"routes":{"route":{"startTime":"${startTime}","wayPoints":[${points.join(',')}]}}`
}
