import fc from 'fast-check'
import { describe, it } from 'vitest'
import { expectUnshaken, fuzzLimit, fuzzRuns } from '../fuzzed.for-tests.ts'
import { mutated } from '../mutated.for-tests.ts'
import { sampleFiles } from '../sample-files.for-tests.ts'
import { polar } from './polar.ts'

const words = [
  'startTime',
  'stopTime',
  'exercises',
  'samples',
  'type',
  'values',
  'intervalMillis',
  'routes',
  'route',
  'wayPoints',
  'elapsedMillis',
  'laps',
  'autoLaps',
  'splitTimeMillis',
  'durationMillis',
  'pauseTimes',
  'endTime',
  'heartRate',
  'dateTime',
  'value',
  'rrSamples',
  'sport',
  'id',
]

/** Sessions with anything where anything belongs. */
const sessions = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.oneof(
      fc.constantFrom(null, true, 'NaN', 'HEART_RATE', 'PT5S', '2024-05-01T08:00:00', 'RUNNING', '1'),
      fc.double(),
      fc.integer({ min: -10, max: 5000 }),
      fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 }),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...words), tie('value'), { maxKeys: 8 }),
  ),
}))

const nearly = sessions.value.map((value) =>
  new TextEncoder().encode(
    JSON.stringify({ startTime: '2024-05-01T08:00:00', exercises: [value], samples: value }),
  ),
)

describe('polar', () => {
  it('is not shaken by files with damage', fuzzLimit, () => {
    expectUnshaken(polar, mutated(Object.values(sampleFiles)), fuzzRuns(0.15))
  })

  it('is not shaken by anything in the place of anything else', fuzzLimit, () => {
    expectUnshaken(polar, nearly, fuzzRuns(0.2))
  })
})
