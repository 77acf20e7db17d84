import { describe, expect, it } from 'vitest'
import { decode } from '../decode.ts'
import { sharedData } from '../shared-data.for-tests.ts'
import { encodeRecording } from './encode-recording.ts'
import { freshlegs } from './freshlegs.ts'

const data = sharedData()

describe.skipIf(data === undefined)(
  'real recordings that were kept (skipped where the shared data is absent)',
  () => {
    const names = ['fit', 'gpx', 'tcx', 'zip', 'other', 'tables', 'labelled-runs'].flatMap(
      (folder) => data?.names(folder) ?? [],
    )

    it.each(names)('are the same again: %s', (name) => {
      const read = decode(data!.read(name))
      for (const recording of read.ok ? read.value.recordings : []) {
        const kept = freshlegs.decode(encodeRecording(recording))
        expect(kept).toStrictEqual({ ok: true, value: [recording] })
      }
    })
  },
)
