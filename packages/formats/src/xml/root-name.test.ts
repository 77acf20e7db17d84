import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rootName } from './root-name.ts'

const rootOf = (text: string) => rootName(new TextEncoder().encode(text))

describe('rootName', () => {
  it.each([
    '<gpx/>',
    '<gpx>',
    '<Gpx version="1.1"',
    '<ns0:gpx xmlns:ns0="x">',
    '\uFEFF<?xml version="1.0"?>\n<gpx>',
    '   \r\n <?xml version="1.0" encoding="UTF-8"?><gpx>',
    '<!-- <kml> --><?xsl a?><!DOCTYPE gpx [<!ENTITY x "<kml>">]><gpx>',
    `<!--${' '.repeat(20_000)}--><gpx>`,
  ])('finds gpx in %.40j', (text) => {
    expect(rootOf(text)).toBe('gpx')
  })

  it.each([
    '',
    '   ',
    'gpx',
    'time,lat\n<gpx>',
    '{"<gpx>": 1}',
    '<',
    '< gpx>',
    '<!-- <gpx>',
    '<1gpx>',
  ])('finds nothing in %j', (text) => {
    expect(rootOf(text)).toBeUndefined()
  })

  it('does not look far', () => {
    expect(rootOf(`<!--${' '.repeat(100_000)}--><gpx>`)).toBeUndefined()
  })

  it('throws on no bytes whatever', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        rootName(bytes)
        rootName(Uint8Array.of(0x3c, ...bytes))
      }),
    )
  })
})
