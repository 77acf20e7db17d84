import { checksum } from './checksum.ts'

/** Messages between the header and the checksum of a file. */
export function framed(messages: Uint8Array): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(headerSize + messages.length + 2)
  const view = new DataView(file.buffer)
  file[0] = headerSize
  // Protocol 2.0, which brought developer fields.
  file[1] = 0x20
  view.setUint16(2, 2132, true)
  view.setUint32(4, messages.length, true)
  file.set([0x2e, 0x46, 0x49, 0x54], 8) // ".FIT"
  view.setUint16(12, checksum(file.subarray(0, 12)), true)
  file.set(messages, headerSize)
  view.setUint16(file.length - 2, checksum(file.subarray(0, -2)), true)
  return file
}

const headerSize = 14
