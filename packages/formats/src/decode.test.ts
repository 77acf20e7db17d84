import { describe, expect, it } from 'vitest'
import { decode } from './decode.ts'
import { formats } from './formats.ts'
import { firstReadFrom, sampleFiles } from './sample-files.for-tests.ts'

const refusal = (bytes: Iterable<number>, maxBytes?: number) => {
  const result = decode(Uint8Array.from(bytes), maxBytes === undefined ? {} : { maxBytes })
  return result.ok ? expect.unreachable() : result.problem
}

const ascii = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  it.each(formats)('reads $name by its content', (format) => {
    const result = decode(sampleFiles[format.id]!)
    const recordings = [{ format: firstReadFrom[format.id] ?? format.id }]
    expect(result).toMatchObject({ ok: true, value: { format, recordings } })
  })

  it.each([
    ['an empty file', [], 'the file is empty'],
    ['gzip', [0x1f, 0x8b, 8, 0], 'gzip'],
    ['a ZIP archive', ascii('PK\x03\x04'), 'ZIP'],
    ['a web page', ascii('<!DOCTYPE html><html><body>'), 'web page'],
    ['other XML', ascii('<?xml version="1.0"?><pwx></pwx>'), '<pwx>'],
    ['other JSON', ascii(' {"date":"2024-05-01"}'), 'JSON'],
    ['a table', ascii('time,bpm\n1,150\n'), '74 69 6d 65'],
  ])('refuses %s by what it looks like', (_, bytes, words) => {
    expect(refusal(bytes)).toEqual({ code: 'format.unknown', detail: expect.stringContaining(words) })
  })

  it('refuses a file above the limit, whatever it is, and reads one at it', () => {
    const { tcx } = sampleFiles
    expect(refusal(tcx!, tcx!.length - 1).code).toBe('format.too-large')
    expect(decode(tcx!, { maxBytes: tcx!.length }).ok).toBe(true)
  })

  it('refuses more than 64 MiB unless told otherwise', () => {
    const huge = { length: 64 * 1024 * 1024 + 1 }
    const result = decode(new Uint8Array(huge.length))
    expect(result).toMatchObject({ ok: false, problem: { code: 'format.too-large' } })
  })

  it('hands on the refusal of the format', () => {
    expect(refusal(ascii('<gpx></gpx>')).code).toBe('format.not-an-activity')
  })
})
