import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRecording } from './read-recording.ts'

const mebibyte = 2 ** 20

describe('reading a file', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'freshlegs-read-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const put = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }

  it('gives the bytes and their hash', async () => {
    const read = await readRecording(put('plain', 'hello'), mebibyte)
    expect(read.ok && Buffer.from(read.value.bytes).toString()).toBe('hello')
    expect(read.ok && read.value.sha256).toBe(createHash('sha256').update('hello').digest('hex'))
  })

  it('opens gzip by its content, and hashes what was inside', async () => {
    const plain = await readRecording(put('plain', 'hello'), mebibyte)
    const packed = await readRecording(put('packed.dat', gzipSync('hello')), mebibyte)
    expect(packed.ok && plain.ok && packed.value.sha256 === plain.value.sha256).toBe(true)
  })

  it.each([
    ['a file above the limit', () => put('large', new Uint8Array(11)), 'format.too-large'],
    [
      'gzip that unpacks beyond the limit',
      () => put('bomb', gzipSync(new Uint8Array(1000))),
      'format.too-large',
    ],
    ['gzip cut short', () => put('cut', gzipSync('hello').subarray(0, 8)), 'format.corrupt'],
    ['a name that is not there', () => join(folder, 'none'), 'input.unreadable'],
    ['a folder', () => folder, 'input.unreadable'],
  ])('refuses %s', async (what, path, code) => {
    const read = await readRecording(path(), what.startsWith('gzip that') ? 100 : 10)
    expect(read.ok ? 'read' : read.problem.code).toBe(code)
  })
})
