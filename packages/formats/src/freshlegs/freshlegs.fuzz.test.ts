import fc from 'fast-check'
import { describe, it } from 'vitest'
import { expectUnshaken, fuzzLimit, fuzzRuns } from '../fuzzed.for-tests.ts'
import { mutated } from '../mutated.for-tests.ts'
import { sampleFiles } from '../sample-files.for-tests.ts'
import { aRun } from './a-run.for-tests.ts'
import { arbitraryRecording } from './arbitrary-recording.for-tests.ts'
import { encodeRecording } from './encode-recording.ts'
import { framed, headerBytes } from './frame.ts'
import { freshlegs } from './freshlegs.ts'

const some = fc.sample(arbitraryRecording, { numRuns: 30, seed: 1 }).map(encodeRecording)

describe('freshlegs', () => {
  it('is not shaken by files with damage', fuzzLimit, () => {
    expectUnshaken(freshlegs, mutated([...Object.values(sampleFiles), ...some]), fuzzRuns(0.1))
  })

  it('is not shaken by damage that the checksum does not show', fuzzLimit, () => {
    const bodies = [encodeRecording(aRun), ...some].map((bytes) => bytes.subarray(headerBytes))
    expectUnshaken(freshlegs, mutated(bodies).map(framed), fuzzRuns(0.5))
  })

  it('is not shaken by random bytes in a sound frame', fuzzLimit, () => {
    expectUnshaken(freshlegs, fc.uint8Array({ maxLength: 1000 }).map(framed), fuzzRuns(0.1))
  })

  it('is not shaken by random columns behind a sound head', fuzzLimit, () => {
    const head = encodeRecording({ ...aRun, track: { timeS: new Float64Array(100), streams: {} } })
    const files = fc
      .tuple(fc.integer({ min: 1, max: 100 }), fc.uint8Array({ maxLength: 2000 }))
      .map(([less, bytes]) =>
        framed(Uint8Array.of(...head.subarray(headerBytes, head.length - less), ...bytes)),
      )
    expectUnshaken(freshlegs, files, fuzzRuns(0.2))
  })

  it('is not shaken by random bytes', fuzzLimit, () => {
    expectUnshaken(freshlegs, fc.uint8Array({ maxLength: 1000 }), fuzzRuns(0.05))
  })
})
