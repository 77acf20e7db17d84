import { canonicalHash } from '@freshlegs/analysis'
import type { Recording } from '@freshlegs/domain'
import { encodeRecording } from '@freshlegs/formats'

/** What a runner types in of a run that nothing recorded. */
export interface HandRun {
  /** `2026-05-01` */
  readonly day: string
  readonly distanceM: number
  readonly movingS: number
}

/** What the store calls the format of such a run. */
export const handFormat = 'by-hand'

/**
 * A run typed in, as if it had come as a file: the document is its original, so that it is listed, deleted, backed up
 * and exported like any other. Its recording has totals and not one sample to judge.
 *
 * @returns the document, its SHA-256, and the recording in our own format, both unpacked
 */
export function handRunFile({ day, distanceM, movingS }: HandRun) {
  // In the order of the alphabet, as the hash has it.
  const document = { day, distanceM, movingS, schema: 'freshlegs/hand-run@1' }
  const recording = handRecording({ day, distanceM, movingS })
  return {
    bytes: asciiBytes(JSON.stringify(document)),
    sha256: canonicalHash(document),
    recording,
    columns: encodeRecording(recording),
  }
}

function handRecording({ day, distanceM, movingS }: HandRun): Recording {
  return {
    format: handFormat,
    session: 0,
    sport: 'running',
    // Nobody says at which hour it was: noon is on that day whatever the clock of the reader.
    startedAtMs: Date.parse(`${day}T12:00:00Z`),
    utcOffsetS: 0,
    track: { timeS: Float64Array.of(0), streams: {} },
    pauses: [],
    laps: [],
    steps: [],
    totals: {
      elapsedS: movingS,
      timerS: movingS,
      distanceM,
      ascentM: NaN,
      descentM: NaN,
      effortCr10: NaN,
      feelRatio: NaN,
    },
    athlete: {},
    raw: [],
    warnings: [],
  }
}

const asciiBytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
