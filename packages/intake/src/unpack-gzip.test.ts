import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpackGzip } from './unpack-gzip.ts'

const text = Array.from({ length: 5000 }, (_, i) => `line ${i * 7919}`).join('\n')
const packed = gzipSync(text)
const unpacked = (bytes: Uint8Array, maxBytes = 2 ** 20) => {
  const result = unpackGzip(bytes, maxBytes)
  return result.ok ? new TextDecoder().decode(result.value) : result.problem.code
}

describe('unpacking gzip', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(unpackGzip(gzipSync(bytes), 5000)).toEqual({ ok: true, value: Buffer.from(bytes) })
      }),
    )
  })

  it('leaves other bytes as they are', () => {
    const bytes = Uint8Array.from([1, 2, 3])
    expect(unpackGzip(bytes, 3)).toEqual({ ok: true, value: bytes })
    expect(unpackGzip(bytes, 2)).toMatchObject({ ok: false, problem: { code: 'format.too-large' } })
  })

  it('reads files packed one behind the other as one', () => {
    expect(unpacked(Buffer.concat([gzipSync('one '), gzipSync('two')]))).toBe('one two')
  })

  it('does not mind what lies behind', () => {
    expect(unpacked(Buffer.concat([gzipSync('one'), Buffer.alloc(600)]))).toBe('one')
  })

  it('keeps what can be read of a download cut short, wherever it was cut', () => {
    for (const share of [0.1, 0.5, 0.9]) {
      const read = unpacked(packed.subarray(0, packed.length * share))
      expect(read.length).toBeGreaterThan((share - 0.1) * text.length)
      expect(text.startsWith(read)).toBe(true)
    }
    expect(unpacked(packed.subarray(0, packed.length - 4))).toBe(text)
  })

  it('keeps what can be read before damage', () => {
    const damaged = Uint8Array.from(packed)
    damaged.fill(0xff, packed.length / 2)
    const read = unpacked(damaged)
    expect(read.length).toBeGreaterThan(0.3 * text.length)
    expect(text.slice(0, 0.3 * text.length)).toBe(read.slice(0, 0.3 * text.length))
  })

  it('keeps all where only the checksum is wrong', () => {
    const damaged = Uint8Array.from(packed)
    damaged[packed.length - 8]! ^= 1
    expect(unpacked(damaged)).toBe(text)
  })

  it('refuses what unpacks to more than the limit, and not what just fits', () => {
    expect(unpacked(packed, text.length)).toBe(text)
    expect(unpacked(packed, text.length - 1)).toBe('format.too-large')
  })

  it('refuses what begins like gzip and is none', () => {
    expect(unpacked(Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3]))).toBe('format.corrupt')
    expect(unpacked(Uint8Array.from([0x1f, 0x8b]))).toBe('format.corrupt')
  })

  it('throws on no bytes whatever', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        unpackGzip(Uint8Array.from([0x1f, 0x8b, ...bytes]), 1000)
      }),
    )
  })
})
