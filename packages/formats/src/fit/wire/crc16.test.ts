import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crc16 } from './crc16.ts'

const ascii = (text: string) => new TextEncoder().encode(text)

describe('the checksum', () => {
  it('has the check value of CRC-16/ARC', () => {
    // Catalogue of parametrised CRC algorithms: check value 0xbb3d over "123456789".
    expect(crc16(ascii('123456789'), 0, 9)).toBe(0xbb3d)
  })

  it('is 0 over nothing, and over data that ends with its own checksum', () => {
    expect(crc16(ascii(''), 0, 0)).toBe(0)
    expect(crc16(Uint8Array.of(...ascii('123456789'), 0x3d, 0xbb), 0, 11)).toBe(0)
  })

  it('agrees with the sum made bit by bit, wherever it begins and ends', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.nat({ max: 60 }),
        fc.nat({ max: 60 }),
        (bytes, a, b) => {
          const [from, to] = [Math.min(a, b, bytes.length), Math.min(Math.max(a, b), bytes.length)]
          expect(crc16(bytes, from, to)).toBe(bitByBit(bytes.subarray(from, to)))
        },
      ),
    )
  })
})

function bitByBit(bytes: Uint8Array): number {
  let crc = 0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1
  }
  return crc
}
