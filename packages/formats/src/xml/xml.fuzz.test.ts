import fc from 'fast-check'
import { describe, it } from 'vitest'
import { apple } from '../apple/apple.ts'
import { expectUnshaken, fuzzLimit, fuzzRuns } from '../fuzzed.for-tests.ts'
import { gpx } from '../gpx/gpx.ts'
import { mutated } from '../mutated.for-tests.ts'
import { sampleFiles } from '../sample-files.for-tests.ts'
import { sharedData } from '../shared-data.for-tests.ts'
import { tcx } from '../tcx/tcx.ts'

const data = sharedData()

/** The beginnings of real files, where these are at hand: enough to hold every kind of element. */
const real = (folder: string | undefined): Uint8Array[] =>
  (folder === undefined ? [] : (data?.names(folder) ?? [])).map((name) => data!.read(name).subarray(0, 6000))

/** Random text that is nearly XML. */
const tagSoup = (names: readonly string[]): fc.Arbitrary<Uint8Array> => {
  const name = fc.constantFrom(...names)
  const piece = fc.oneof(
    name.map((tag) => `<${tag}>`),
    name.map((tag) => `</${tag.split(' ')[0]}>`),
    name.map((tag) => `<${tag} lat="1" lon='2' Sport=x StartTime="2024-05-01T06:00:00Z"/>`),
    fc.constantFrom(
      '2024-05-01T06:00:00Z',
      '150',
      '&amp;',
      '&x;',
      '&',
      '<',
      '>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?x',
      '?>',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  return fc.array(piece, { maxLength: 80 }).map((pieces) => new TextEncoder().encode(pieces.join('')))
}

describe.each([
  {
    format: gpx,
    folder: 'gpx',
    names: [
      'gpx',
      'trk',
      'trkseg',
      'trkpt',
      'time',
      'ele',
      'hr',
      'cad',
      'type',
      'name',
      'rte',
      'wpt',
      'extensions',
    ],
  },
  {
    format: tcx,
    folder: 'tcx',
    names: [
      'TrainingCenterDatabase',
      'Activity',
      'Lap',
      'Track',
      'Trackpoint',
      'Time',
      'HeartRateBpm',
      'Value',
      'Course',
      'TotalTimeSeconds',
    ],
  },
  {
    format: apple,
    // None of these are at hand.
    folder: undefined,
    names: [
      'HealthData extract="freshlegs-1"',
      'Workout startDate="2024-05-01 08:00:00 +0200" endDate="2024-05-01 09:00:00 +0200"',
      'WorkoutActivity startDate="2024-05-01 08:00:00 +0200" endDate="2024-05-01 08:10:00 +0200"',
      'WorkoutEvent type="HKWorkoutEventTypePause" date="2024-05-01 08:10:00 +0200"',
      'WorkoutEvent type="HKWorkoutEventTypeLap" date="2024-05-01 08:20:00 +0200" duration="3"',
      'MetadataEntry key="HKTimeZone" value="Europe/Berlin"',
      'Record type="HKQuantityTypeIdentifierStepCount" unit="count" value="9" startDate="2024-05-01T06:00:00Z" endDate="2024-05-01T06:00:05Z"',
      'Record type="HKQuantityTypeIdentifierDistanceWalkingRunning" unit="km" value="9" startDate="2024-05-01T06:00:00Z" endDate="2024-05-01T06:00:00Z"',
      'gpx',
      'trkpt',
      'time',
    ],
  },
])('$format.id', ({ format, folder, names }) => {
  it('is not shaken by files with damage', fuzzLimit, () => {
    expectUnshaken(format, mutated([...Object.values(sampleFiles), ...real(folder)]), fuzzRuns(0.15))
  })

  it('is not shaken by tags in any order', fuzzLimit, () => {
    expectUnshaken(format, tagSoup(names), fuzzRuns(0.05))
  })

  it('is not shaken by random bytes', fuzzLimit, () => {
    expectUnshaken(format, fc.uint8Array({ maxLength: 1000 }), fuzzRuns(0.05))
  })
})
