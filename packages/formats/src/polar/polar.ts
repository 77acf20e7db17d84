import { answer, type Recording, type Result, refuse, type Warning } from '@freshlegs/domain'
import type { Format } from '../format.ts'
import { newTextDecoder } from '../new-text-decoder.ts'
import { listOf, objectOf } from './fields.ts'
import { looseJson } from './loose-json.ts'
import { recordingOf } from './recording-of.ts'

/**
 * A training session as Polar Flow gives it back, in its newer form and its older one. Neither is documented; names and
 * meanings are what several readers of such exports agree on. One recording an exercise.
 */
export const polar: Format = {
  id: 'polar',
  name: 'Polar Flow',
  recognises,
  decode,
}

/** JSON, with the names of what every session has near its beginning. */
function recognises(bytes: Uint8Array): boolean {
  const head = newTextDecoder('utf-8').decode(bytes.subarray(0, searchedBytes))
  return /^\s*\{/.test(head) && head.includes('"startTime"') && /"(?:exercises|stopTime)"/.test(head)
}

function decode(bytes: Uint8Array): Result<readonly Recording[]> {
  if (!recognises(bytes)) return refuse({ code: 'format.corrupt', detail: 'it is no session of Polar Flow' })
  const { json, cut, fault } = looseJson(bytes)
  const damage: Damage[] = [
    ...(cut
      ? [{ code: 'format.truncated', detail: 'the file ends early', byteOffset: bytes.length } as const]
      : []),
    ...(fault ? [{ code: 'format.corrupt', ...fault } as const] : []),
  ]
  const session = objectOf(json)
  const exercises = listOf(session.exercises).slice(0, mostExercises).map(objectOf)
  const recordings = exercises.flatMap((exercise) => recordingOf(session, exercise) ?? [])
  const [damaged] = damage
  if (recordings.length === 0) {
    const detail = 'it holds a session or a plan, but not a single sample'
    return refuse(damaged ?? { code: 'format.not-an-activity', detail })
  }
  return answer(
    recordings.map((recording, place) => ({
      ...recording,
      session: place,
      warnings: [...damage, ...recording.warnings],
    })),
  )
}

interface Damage extends Warning {
  readonly code: 'format.truncated' | 'format.corrupt'
}

const searchedBytes = 65_536

/** Ours, against files made to exhaust us: a swimrun has fifty. */
const mostExercises = 200
