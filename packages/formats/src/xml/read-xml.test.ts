import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readXml } from './read-xml.ts'

/** What a visitor hears, one line an event. */
function heard(xml: string | Uint8Array) {
  const events: string[] = []
  const faults = readXml(typeof xml === 'string' ? new TextEncoder().encode(xml) : xml, {
    open: (name, attributes) => {
      events.push(
        [`<${name}>`, ...Object.entries(attributes).map(([key, value]) => `${key}=${value}`)].join(' '),
      )
    },
    close: (name, text, parent) => {
      events.push(`</${name}> ${JSON.stringify(text.trim())} in <${parent}>`)
    },
  })
  return { events, faults, codes: faults.map(({ code }) => code) }
}

const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new Uint8Array(2 * text.length)
  for (let i = 0; i < text.length; i++)
    new DataView(bytes.buffer).setUint16(2 * i, text.charCodeAt(i), littleEndian)
  return bytes
}

describe('readXml', () => {
  it('tells elements by their local names in lower case, whatever their prefix', () => {
    const { events, faults } = heard('<a:Gpx k="v"><n0:ELE>5</n0:ELE><b/></a:Gpx>')
    expect(events).toEqual([
      '<gpx> k=v',
      '<ele>',
      '</ele> "5" in <gpx>',
      '<b>',
      '</b> "" in <gpx>',
      '</gpx> "" in <>',
    ])
    expect(faults).toEqual([])
  })

  it('joins text, entities and CDATA, also around a comment', () => {
    expect(heard('<a>x &amp; <!-- no -->&#233;<![CDATA[ <y>]]></a>').events[1]).toBe('</a> "x & é <y>" in <>')
  })

  it('takes an ampersand that begins no entity for itself', () => {
    const { events, faults } = heard('<a><name>Run & fun &co</name><link href="?a=1&b=2"/></a>')
    expect(events).toContain('</name> "Run & fun &co" in <a>')
    expect(events).toContain('<link> href=?a=1&b=2')
    expect(faults).toEqual([])
  })

  it('reads the same whether text is stored in UTF-8 or UTF-16, with or without a byte order mark', () => {
    const xml = '<a><b>Žluťoučký 🏃</b></a>'
    const { events } = heard(xml)
    expect(heard(`\uFEFF${xml}`).events).toEqual(events)
    for (const littleEndian of [true, false]) {
      expect(heard(utf16(xml, littleEndian)).events).toEqual(events)
      expect(heard(utf16(`\uFEFF${xml}`, littleEndian)).events).toEqual(events)
    }
  })

  it('reads UTF-16 with a declaration, and counts its bytes in pairs', () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><a>5</a><b'
    expect(heard(utf16(`\uFEFF${xml}`, true))).toMatchObject({
      events: ['<a>', '</a> "5" in <>'],
      faults: [{ code: 'format.truncated', byteOffset: 2 * xml.length + 2 }],
    })
    expect(heard(utf16('<a></b></a>', false)).faults[0]?.byteOffset).toBe(14)
  })

  it('believes the declaration about one-byte encodings, and not about UTF-16 that is none', () => {
    const latin1 = Uint8Array.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>caf\xe9</a>', (character) =>
      character.charCodeAt(0),
    )
    expect(heard(latin1).events[1]).toBe('</a> "café" in <>')
    expect(heard('<?xml version="1.0" encoding="utf-16"?><a>5</a>').events[1]).toBe('</a> "5" in <>')
    expect(heard('<?xml version="1.0" encoding="klingon"?><a>5</a>').events[1]).toBe('</a> "5" in <>')
  })

  it('passes over blanks before the declaration, as Strava writes them', () => {
    expect(heard('\r\n          <?xml version="1.0" encoding="UTF-8"?>\r\n<a>5</a>\r\n')).toMatchObject({
      events: ['<a>', '</a> "5" in <>'],
      faults: [],
    })
  })

  it('tells a file that ends too early by its length and what it ends in', () => {
    expect(heard('<a><b>1</b><c>2').faults).toEqual([
      { code: 'format.truncated', detail: 'the file ends inside <c>', byteOffset: 15 },
    ])
    expect(heard('<a></a><b').codes).toEqual(['format.truncated'])
  })

  it('says behind which byte the first fault was noticed, and goes on behind it', () => {
    const { events, faults } = heard('<a><b>é5</x><b>6</b></a>')
    expect(events.filter((event) => event.startsWith('</b>'))).toEqual(['</b> "é5" in <a>', '</b> "6" in <>'])
    expect(faults).toEqual([
      { code: 'format.corrupt', detail: expect.stringMatching(/^faulty XML: /), byteOffset: 13 },
    ])
  })

  it('hears the same however a long file falls into pieces', () => {
    const filler = '<b>ž</b>'.repeat(40_000)
    const { events, faults } = heard(`<a>${filler}<c>&amp;</c></a>`)
    expect(faults).toEqual([])
    expect(events.filter((event) => event === '</b> "ž" in <a>')).toHaveLength(40_000)
    expect(events.at(-2)).toBe('</c> "&" in <a>')
  })

  it('gives up where elements are nested deeper than any recording', () => {
    const { codes, events, faults } = heard('<a>'.repeat(100_000))
    expect(codes).toEqual(['format.corrupt'])
    expect(faults[0]?.detail).toContain('64 deep')
    expect(events).toHaveLength(64)
  })

  it.each([
    ['a text', `<a>${'x'.repeat(3_000_000)}</a>`],
    ['a tag', `<a b="${'x'.repeat(3_000_000)}"/>`],
    ['a list of attributes', `<a ${Array.from({ length: 300_000 }, (_, i) => `a${i}="1"`).join(' ')}/>`],
    ['a comment', `<a><!--${'x'.repeat(3_000_000)}--></a>`],
    ['a name', `<${'x'.repeat(3_000_000)}/>`],
    ['white space', ' '.repeat(3_000_000)],
  ])('gives up where %s does not end', (_, xml) => {
    const { faults } = heard(xml)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toMatchObject({ code: 'format.corrupt', byteOffset: expect.any(Number) })
    expect(faults[0]!.byteOffset).toBeLessThan(1_300_000)
  })

  it('expands no entities but the five of XML', () => {
    const bomb = [
      '<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;">]>',
      `<a>${'&y;'.repeat(3000)}</a>`,
    ].join('')
    const { faults } = heard(bomb)
    expect(faults.map(({ detail }) => detail)).toContainEqual(expect.stringContaining('1000 faults'))
  })

  it('throws on no bytes whatever', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '<?',
      '?>',
      '<!DOCTYPE',
      '&',
      ';',
      '"',
      '=',
      'a',
      ' ',
      '\r',
      '\u0000',
      '🏃',
      '\ud800',
    )
    const soup = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 })
    fc.assert(
      fc.property(soup, (pieces) => {
        heard(pieces.join(''))
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        heard(bytes)
      }),
    )
  })
})
