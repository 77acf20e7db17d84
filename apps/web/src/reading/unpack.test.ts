import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { largestInputBytes, unpack } from './unpack.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const blobOf = (bytes: Uint8Array) => new Blob([new Uint8Array(bytes)])

describe('unpack', () => {
  it('hands on what is not packed', async () => {
    const unpacked = await unpack(new Blob(['<gpx/>']))
    expect(unpacked.ok && text(unpacked.value)).toBe('<gpx/>')
  })

  it('opens gzip by its content, whatever the name', async () => {
    const unpacked = await unpack(blobOf(gzipSync('<gpx/>')))
    expect(unpacked.ok && text(unpacked.value)).toBe('<gpx/>')
  })

  it('keeps what a cut-off download still holds', async () => {
    const packed = gzipSync(Buffer.from(Array.from({ length: 400_000 }, (_, i) => (i * 7919) % 251)))
    const unpacked = await unpack(blobOf(packed.subarray(0, packed.length - 20)))
    expect(unpacked.ok && unpacked.value.length).toBeGreaterThan(1000)
  })

  it('refuses gzip in which nothing can be read', async () => {
    const unpacked = await unpack(new Blob([Uint8Array.of(0x1f, 0x8b, 9, 9, 9)]))
    expect(!unpacked.ok && unpacked.problem.code).toBe('format.corrupt')
  })

  it('stops a small file that unpacks beyond the limit', async () => {
    const unpacked = await unpack(blobOf(gzipSync(Buffer.alloc(largestInputBytes + 1))))
    expect(!unpacked.ok && unpacked.problem.code).toBe('format.too-large')
  })
})
