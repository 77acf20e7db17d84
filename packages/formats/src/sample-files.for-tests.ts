import { aRun } from './freshlegs/a-run.for-tests.ts'
import { encodeRecording } from './freshlegs/encode-recording.ts'

/** A small sound recording in each format, by its id: three samples with heart rate, one second apart. */
export const sampleFiles: Readonly<Record<string, Uint8Array>> = {
  fit: tinyFit(),
  tcx: xml(
    '<TrainingCenterDatabase><Activities><Activity Sport="Running">',
    '<Lap StartTime="2024-05-01T06:00:00Z"><TotalTimeSeconds>3</TotalTimeSeconds><DistanceMeters>9</DistanceMeters><Track>',
    ...[0, 1, 2].map(
      (second) =>
        `<Trackpoint><Time>2024-05-01T06:00:0${second}Z</Time><HeartRateBpm><Value>${140 + second}</Value></HeartRateBpm></Trackpoint>`,
    ),
    '</Track></Lap><Creator><Name>Watch 3</Name></Creator></Activity></Activities></TrainingCenterDatabase>',
  ),
  gpx: xml(
    '<gpx creator="Watch 3"><trk><type>running</type><trkseg>',
    ...[0, 1, 2].map(
      (second) =>
        `<trkpt lat="50.${second}" lon="8"><time>2024-05-01T06:00:0${second}Z</time><extensions><hr>${140 + second}</hr></extensions></trkpt>`,
    ),
    '</trkseg></trk></gpx>',
  ),
  apple: xml(
    '<HealthData extract="freshlegs-1">',
    '<Workout workoutActivityType="HKWorkoutActivityTypeRunning" sourceName="Watch 3"',
    ' startDate="2024-05-01 08:00:00 +0200" endDate="2024-05-01 08:00:03 +0200"></Workout>',
    ...[0, 1, 2].map(
      (second) =>
        `<Record type="HKQuantityTypeIdentifierHeartRate" unit="count/min" value="${140 + second}"` +
        ` startDate="2024-05-01T06:00:0${second}Z" endDate="2024-05-01T06:00:0${second}Z" sourceName="Watch 3"/>`,
    ),
    '</HealthData>',
  ),
  freshlegs: encodeRecording(aRun),
  polar: new TextEncoder().encode(
    '{"name":"Run","startTime":"2024-05-01T08:00:00","stopTime":"2024-05-01T08:00:03","timezoneOffsetMinutes":120,' +
      '"product":{"modelName":"Watch 3"},"exercises":[{"startTime":"2024-05-01T08:00:00","sport":{"id":"1"},' +
      '"samples":{"samples":[{"type":"HEART_RATE","intervalMillis":1000,"values":[140,141,142]}]}}]}',
  ),
}

/** Where the recording in a sample was first read from another format, and says so. */
export const firstReadFrom: Readonly<Record<string, string>> = { freshlegs: 'fit' }

function xml(...lines: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${lines.join('\n')}\n`)
}

/** A file_id of an activity, one definition of `record` and three of them; the checksums are left at zero. */
function tinyFit(): Uint8Array {
  const fileId = [0x40, 0, 0, 0, 0, 1, 0, 1, 0x00, 0x00, 4]
  const record = [0x41, 0, 0, 20, 0, 2, 253, 4, 0x86, 3, 1, 0x02]
  const samples = [0, 1, 2].flatMap((second) => [0x01, second, 0x00, 0x00, 0x40, 140 + second])
  const data = [...fileId, ...record, ...samples]
  return Uint8Array.of(
    14,
    0x20,
    0x54,
    0x08,
    data.length,
    0,
    0,
    0,
    0x2e,
    0x46,
    0x49,
    0x54,
    0,
    0,
    ...data,
    0,
    0,
  )
}
