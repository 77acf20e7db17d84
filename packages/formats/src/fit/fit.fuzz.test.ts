import fc from 'fast-check'
import { describe, it } from 'vitest'
import { expectUnshaken, fuzzLimit, fuzzRuns } from '../fuzzed.for-tests.ts'
import { mutated } from '../mutated.for-tests.ts'
import { sampleFiles } from '../sample-files.for-tests.ts'
import { sharedData } from '../shared-data.for-tests.ts'
import { activityFile, addSamples, addSession } from './activity-bytes.for-tests.ts'
import { fit } from './fit.ts'
import { type FieldOf, FitBytes } from './fit-bytes.for-tests.ts'

const data = sharedData()

/** The small real files, where these are at hand: together they hold every kind of message. */
const real = (data?.names('fit') ?? [])
  .map((name) => data!.read(name))
  .filter(({ length }) => length < 20_000)

const run = addSession(
  addSamples(
    activityFile(),
    [
      [0, 'sint32'],
      [3, 'uint8'],
      [4, 'uint8'],
      [6, 'uint16'],
    ],
    Array.from({ length: 40 }, (_, i) => [1000 * i, 140, 85, 3000]),
  ),
  { elapsedS: 40 },
)

/** Messages of any kind, laid out in any way, in sound frames. */
const messages: fc.Arbitrary<Uint8Array> = fc
  .array(
    fc.record({
      local: fc.nat({ max: 15 }),
      message: fc.constantFrom(0, 3, 7, 12, 18, 19, 20, 20, 21, 23, 27, 34, 78, 79, 132, 206, 207, 233),
      fields: fc.array(
        fc.tuple(
          fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 14, 15, 41, 53, 73, 78, 99, 253, 254),
          fc.constantFrom(
            'enum',
            'uint8',
            'uint16',
            'uint32',
            'sint32',
            'string',
            'byte',
            'float32',
            'uint64',
          ),
          fc.nat({ max: 12 }),
        ),
        { maxLength: 12 },
      ),
      developer: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 8 }), fc.nat({ max: 1 })), {
        maxLength: 3,
      }),
      bigEndian: fc.boolean(),
      payloads: fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 8 }),
      compressed: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((blocks) => {
    const file = new FitBytes()
    for (const { local: any, message, fields, developer, bigEndian, payloads, compressed } of blocks) {
      const local = compressed ? any & 3 : any
      const developers = developer.map(([field, count, app]) => [field, 'uint8', app, count] as const)
      file.define(local, message, fields satisfies FieldOf[], { bigEndian, developer: developers })
      for (const payload of payloads) {
        if (compressed) file.dataAt(local, payload[0] ?? 0, ...payload)
        else file.data(local, ...payload)
      }
    }
    return file.file()
  })

describe('fit', () => {
  it('is not shaken by files with damage', fuzzLimit, () => {
    const files = [...Object.values(sampleFiles), run.file(), run.file({ dataSize: 0 }), ...real]
    expectUnshaken(fit, mutated(files), fuzzRuns(0.3))
  })

  it('is not shaken by messages of any kind in any order', fuzzLimit, () => {
    expectUnshaken(fit, messages, fuzzRuns(0.1))
  })

  it('is not shaken by random bytes behind a header', fuzzLimit, () => {
    const header = run.file({ dataSize: 0 }).subarray(0, 14)
    const files = fc.uint8Array({ maxLength: 2000 }).map((bytes) => Uint8Array.of(...header, ...bytes))
    expectUnshaken(fit, files, fuzzRuns(0.05))
  })

  it('is not shaken by random bytes', fuzzLimit, () => {
    expectUnshaken(fit, fc.uint8Array({ maxLength: 1000 }), fuzzRuns(0.05))
  })
})
