import { answer, type Problem, type Recording, type Result, refuse, type Warning } from '@freshlegs/domain'
import type { Format } from '../format.ts'
import { recordingsOf } from './meaning/recordings-of.ts'
import { fileTypes } from './profile/file-types.ts'
import { fileId } from './profile/messages.ts'
import { readFileHeader } from './wire/file-header.ts'
import { type Part, readChain } from './wire/read-chain.ts'

/**
 * What watches write. The layers follow the file: `wire` finds the messages and reads their fields as columns,
 * `profile` knows which number means what, `meaning` makes recordings of them.
 */
export const fit: Format = {
  id: 'fit',
  name: 'FIT',
  recognises: (bytes) => readFileHeader(bytes, 0) !== undefined,
  decode,
}

function decode(bytes: Uint8Array): Result<readonly Recording[]> {
  const { parts, warnings } = readChain(bytes)
  const activities = parts.filter(isActivity)
  const read = activities.map(recordingsOf)
  const untimed = read.reduce((sum, each) => sum + each.untimed, 0)
  const recordings = read.flatMap((each) => each.recordings)
  if (recordings.length === 0) return refuse(whyNothing({ parts, warnings, untimed, size: bytes.length }))
  const ofAll: readonly Warning[] =
    untimed === 0
      ? warnings
      : [
          ...warnings,
          { code: 'time.missing', detail: `${untimed} samples without a usable time were left out` },
        ]
  return answer(
    recordings.map((recording, place) => ({
      ...recording,
      session: place,
      warnings: [...ofAll, ...recording.warnings],
    })),
  )
}

/** A file that does not say what it is may be one. */
const isActivity = ({ tables }: Part): boolean => {
  const type = tables.get(fileId.message)?.number(fileId.type, 0) ?? Number.NaN
  return Number.isNaN(type) || type === activityType
}

function whyNothing({
  parts,
  warnings,
  untimed,
  size,
}: {
  readonly parts: readonly Part[]
  readonly warnings: readonly Warning[]
  readonly untimed: number
  readonly size: number
}): Problem {
  const broken = warnings.find(({ code }) => code === 'format.truncated' || code === 'format.corrupt')
  if (untimed > 0)
    return { code: 'recording.no-time', detail: `none of the ${untimed} samples says when it was taken` }
  const other = parts.find((part) => !isActivity(part))
  if (other) {
    const type = other.tables.get(fileId.message)?.number(fileId.type, 0) ?? Number.NaN
    return {
      code: 'format.not-an-activity',
      detail: `the file holds ${fileTypes[type] ?? `data of type ${type}`}`,
    }
  }
  if (broken?.code === 'format.truncated') return { ...broken, code: 'format.truncated' }
  if (broken || parts.every(({ tables }) => tables.size === 0)) {
    const detail = broken?.detail ?? `no message can be read in ${size} bytes`
    return { code: 'format.corrupt', detail, byteOffset: broken?.byteOffset ?? 0 }
  }
  return { code: 'format.not-an-activity', detail: 'the file holds no sample at all' }
}

const activityType = 4
