import { answer, type Problem, type Result, refuse } from '@freshlegs/domain'
import { xxh32 } from './bytes/xxh32.ts'

/** What stands around a recording: a mark, the version, the length of the body and its checksum. */
export function framed(body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(headerBytes + body.length)
  const view = new DataView(bytes.buffer)
  bytes.set(magic)
  bytes[versionAt] = version
  view.setUint32(lengthAt, body.length, true)
  view.setUint32(checksumAt, xxh32(body), true)
  bytes.set(body, headerBytes)
  return bytes
}

export const isFramed = (bytes: Uint8Array): boolean => magic.every((byte, i) => bytes[i] === byte)

/** The body, whole and as it was written; what follows it is `left`. */
export function unframed(bytes: Uint8Array): Result<{ readonly body: Uint8Array; readonly left: number }> {
  if (!isFramed(bytes)) return refuse(corrupt('it does not begin like a kept recording', 0))
  const written = bytes[versionAt] ?? version
  if (written > version)
    return refuse({
      code: 'format.unknown',
      detail: `a newer Freshlegs wrote it: version ${written} of its format, and this one reads up to ${version}`,
      byteOffset: versionAt,
    })
  if (written < 1) return refuse(corrupt('no version of the format is 0', versionAt))
  if (bytes.length < headerBytes) return refuse(truncated(`the header takes ${headerBytes} bytes`, bytes))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const length = view.getUint32(lengthAt, true)
  const body = bytes.subarray(headerBytes, headerBytes + length)
  if (body.length < length) return refuse(truncated(`it says ${headerBytes + length} bytes`, bytes))
  if (xxh32(body) !== view.getUint32(checksumAt, true))
    return refuse(corrupt('its checksum is not that of its contents', checksumAt))
  return answer({ body, left: bytes.length - headerBytes - length })
}

const corrupt = (detail: string, byteOffset: number): Problem => ({
  code: 'format.corrupt',
  detail,
  byteOffset,
})

const truncated = (said: string, bytes: Uint8Array): Problem => ({
  code: 'format.truncated',
  detail: `${said}, the file ends after ${bytes.length}`,
  byteOffset: bytes.length,
})

/** Not a letter, so that it is no text; then FLEGS. */
const magic = [0x89, 0x46, 0x4c, 0x45, 0x47, 0x53]
const versionAt = magic.length
const lengthAt = versionAt + 1
const checksumAt = lengthAt + 4
export const headerBytes = checksumAt + 4

/** Raised when an older reader would read something wrong. */
const version = 1
