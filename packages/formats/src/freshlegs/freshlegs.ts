import { answer, type Recording, type Result, refuse } from '@freshlegs/domain'
import type { Format } from '../format.ts'
import { Unsound } from './bytes/unsound.ts'
import { decodeRecording } from './decode-recording.ts'
import { headerBytes, isFramed, unframed } from './frame.ts'

/** How recordings are kept once they are read: the columns and all that is known beside them, and nothing lost. */
export const freshlegs: Format = {
  id: 'freshlegs',
  name: 'Freshlegs columns',
  recognises: isFramed,
  decode,
}

function decode(bytes: Uint8Array): Result<readonly Recording[]> {
  const frame = unframed(bytes)
  if (!frame.ok) return frame
  const { body, left } = frame.value
  try {
    const recording = decodeRecording(body)
    if (left === 0) return answer([recording])
    const detail = `${left} bytes follow the end of the recording`
    return answer([
      { ...recording, warnings: [...recording.warnings, { code: 'format.trailing-bytes', detail }] },
    ])
  } catch (thrown) {
    if (!(thrown instanceof Unsound)) throw thrown
    const { message, byteOffset } = thrown
    return refuse({
      code: 'format.corrupt',
      detail: message,
      ...(byteOffset === undefined ? {} : { byteOffset: headerBytes + byteOffset }),
    })
  }
}
