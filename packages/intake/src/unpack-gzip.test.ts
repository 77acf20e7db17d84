import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unpackGzip } from './unpack-gzip.ts'

const text = Array.from({ length: 5000 }, (_, i) => `line ${i * 7919}`).join('\n')
const packed = gzipSync(text)
const unpacked = async (bytes: Uint8Array, maxBytes = 2 ** 20) => {
  const result = await unpackGzip(bytes, maxBytes)
  return result.ok ? new TextDecoder().decode(result.value) : result.problem.code
}

describe('unpacking gzip', () => {
  it('gives back what was packed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (bytes) => {
        expect(await unpackGzip(gzipSync(bytes), 5000)).toEqual({ ok: true, value: bytes })
      }),
    )
  })

  it('leaves other bytes as they are', async () => {
    const bytes = Uint8Array.from([1, 2, 3])
    expect(await unpackGzip(bytes, 3)).toEqual({ ok: true, value: bytes })
    expect(await unpackGzip(bytes, 2)).toMatchObject({ ok: false, problem: { code: 'format.too-large' } })
  })

  it('reads files packed one behind the other as one', async () => {
    expect(await unpacked(Buffer.concat([gzipSync('one '), gzipSync('two')]))).toBe('one two')
  })

  it('does not mind what lies behind', async () => {
    expect(await unpacked(Buffer.concat([gzipSync('one'), Buffer.alloc(600)]))).toBe('one')
  })

  it('keeps what can be read of a download cut short, wherever it was cut', async () => {
    for (const share of [0.1, 0.5, 0.9]) {
      const read = await unpacked(packed.subarray(0, packed.length * share))
      expect(read.length).toBeGreaterThan((share - 0.1) * text.length)
      expect(text.startsWith(read)).toBe(true)
    }
    expect(await unpacked(packed.subarray(0, packed.length - 4))).toBe(text)
  })

  it('keeps what can be read before damage', async () => {
    const damaged = Uint8Array.from(packed)
    damaged.fill(0xff, packed.length / 2)
    const read = await unpacked(damaged)
    expect(read.length).toBeGreaterThan(0.3 * text.length)
    expect(text.slice(0, 0.3 * text.length)).toBe(read.slice(0, 0.3 * text.length))
  })

  it('keeps all but the last moment where only the checksum is wrong', async () => {
    const damaged = Uint8Array.from(packed)
    damaged[packed.length - 8]! ^= 1
    const read = await unpacked(damaged)
    expect(text.startsWith(read)).toBe(true)
    expect(text.length - read.length).toBeLessThan(1000)
  })

  it('refuses what unpacks to more than the limit, and not what just fits', async () => {
    expect(await unpacked(packed, text.length)).toBe(text)
    expect(await unpacked(packed, text.length - 1)).toBe('format.too-large')
  })

  it('refuses what begins like gzip and is none', async () => {
    expect(await unpacked(Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2, 3]))).toBe('format.corrupt')
    expect(await unpacked(Uint8Array.from([0x1f, 0x8b]))).toBe('format.corrupt')
  })

  it('throws on no bytes whatever', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await unpackGzip(Uint8Array.from([0x1f, 0x8b, ...bytes]), 1000)
      }),
    )
  })
})
