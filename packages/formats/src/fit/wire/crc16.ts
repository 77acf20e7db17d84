/**
 * The checksum of FIT (CRC-16, polynomial 0x8005 reflected, start 0) over `bytes` from `from` up to but without
 * `to`. Over a sound file with its checksum at the end it is 0. Takes eight bytes a step, each through a table
 * of its own, because bit by bit it would cost more than all the decoding.
 */
export function crc16(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0
  let at = from
  for (; at + 8 <= to; at += 8) {
    const first = crc ^ (bytes[at]! | (bytes[at + 1]! << 8))
    crc =
      tables[0x700 | (first & 0xff)]! ^
      tables[0x600 | (first >>> 8)]! ^
      tables[0x500 | bytes[at + 2]!]! ^
      tables[0x400 | bytes[at + 3]!]! ^
      tables[0x300 | bytes[at + 4]!]! ^
      tables[0x200 | bytes[at + 5]!]! ^
      tables[0x100 | bytes[at + 6]!]! ^
      tables[bytes[at + 7]!]!
  }
  for (; at < to; at++) crc = (crc >>> 8) ^ tables[(crc ^ bytes[at]!) & 0xff]!
  return crc
}

/** Table n, of 256 entries, holds what a byte does to the sum when n more bytes follow it. */
const tables = makeTables()

function makeTables(): Uint16Array {
  const made = new Uint16Array(8 * 256)
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1
    made[byte] = crc
  }
  for (let i = 256; i < made.length; i++) made[i] = (made[i - 256]! >>> 8) ^ made[made[i - 256]! & 0xff]!
  return made
}
