/** What stands before the messages of a FIT file. */
export interface FileHeader {
  /** Bytes of the header itself: 14, or 12 in old files. */
  readonly size: number
  /** Bytes of messages that follow; 0 where the device died before it could fill that in. */
  readonly dataSize: number
}

/** The header at `at`; undefined where there is none. */
export function readFileHeader(bytes: Uint8Array, at: number): FileHeader | undefined {
  if (at + shortest > bytes.length || mark.some((byte, i) => bytes[at + 8 + i] !== byte)) return undefined
  const size = bytes[at]!
  if (size < shortest) return undefined
  const dataSize = new DataView(bytes.buffer, bytes.byteOffset + at, shortest).getUint32(4, true)
  return { size, dataSize }
}

const shortest = 12

/** ".FIT" */
const mark = [0x2e, 0x46, 0x49, 0x54]
