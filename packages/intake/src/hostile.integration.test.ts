import { randomBytes } from 'node:crypto'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { archiveOfMany, type HandMade, handMadeZip } from './hand-made-zip.for-tests.ts'
import { deflated, gzipped } from './one-character.for-tests.ts'
import { writeIn } from './scratch-folder.for-tests.ts'
import { takenIn } from './taken-in.for-tests.ts'
import { zipOf } from './zip.for-tests.ts'

const gib = 2 ** 30
const mib = 2 ** 20

describe('what means harm is refused with a code, in bounded memory, and nothing is written elsewhere', () => {
  it('a million entries', async () => {
    expect(await takenInWith({ 'a.zip': archiveOfMany(1_000_000) })).toMatchObject({
      items: 0,
      codes: { 'archive.too-many-files': 1 },
    })
  })

  it('a million entries of which the end says nothing', async () => {
    const { codes } = await takenInWith({ 'a.zip': archiveOfMany(1_000_000, { says: 1000 }) })
    expect(codes).toEqual({ 'format.unknown': 1000 })
  })

  it('as many entries as are allowed, with names as long as are allowed in all', async () => {
    const { items } = await takenInWith({ 'a.zip': archiveOfMany(79_990, { letters: 104 }) })
    expect(items).toBe(79_990)
  })

  it('names that alone fill the memory', async () => {
    expect(await takenInWith({ 'a.zip': archiveOfMany(10_000, { letters: 1000 }) })).toMatchObject({
      items: 0,
      codes: { 'archive.too-many-files': 1 },
    })
  })

  it('archives within archives within archives', async () => {
    let bomb = handMadeZip([bombOf(gib)])
    for (let level = 0; level < 6; level++) {
      const copies = Array.from({ length: 8 }, (_, i): [string, Uint8Array] => [`${i}.zip`, bomb])
      bomb = await zipOf(copies)
    }
    const { items, codes } = await takenInWith({ 'a.zip': bomb })
    expect(items).toBe(0)
    expect(Object.keys(codes)).toEqual(['archive.nested-too-deep'])
  })

  it('an archive within an archive that unpacks to more than there is room for', async () => {
    const honest: HandMade = { ...bombOf(gib), name: 'a.zip' }
    const lying: HandMade = { ...bombOf(gib), name: 'b.zip', saysBytes: 100 * mib }
    expect(await takenInWith({ 'a.zip': handMadeZip([honest, lying]) })).toMatchObject({
      codes: { 'archive.too-large-inside': 2 },
    })
  })

  it('entries that lie over one another', async () => {
    const kernel = deflated(' ', 50 * mib)
    const first: HandMade = { name: '0.fit', packed: kernel, saysBytes: 50 * mib }
    const others = Array.from(
      { length: 10_000 },
      (_, i): HandMade => ({ ...first, name: `${i + 1}.fit`, packed: none, saysAt: 0 }),
    )
    expect(await takenInWith({ 'a.zip': handMadeZip([first, ...others]) })).toMatchObject({
      items: 0,
      codes: { 'archive.too-large-inside': 1 },
    })
  })

  it('entries that say ten bytes and unpack to a GiB', async () => {
    const lying = Array.from(
      { length: 20 },
      (_, i): HandMade => ({ ...bombOf(gib), name: `${i}.fit`, saysBytes: 10 }),
    )
    expect(await takenInWith({ 'a.zip': handMadeZip(lying) })).toMatchObject({
      codes: { 'archive.too-large-inside': 20 },
    })
  })

  it('a GiB of one character: in a file, in gzip, in an archive, in gzip in an archive', async () => {
    const zip = handMadeZip([bombOf(gib), { name: 'c.gpx.gz', content: gzipped(' ', gib), method: 0 }])
    const { codes } = await takenInWith({ 'a.zip': zip, 'b.gpx.gz': gzipped('x', gib) })
    expect(codes).toEqual({ 'archive.too-large-inside': 1, 'format.too-large': 2 })
  })

  const justBelow = 63 * mib
  const dull = () => new Uint8Array(justBelow).fill(0x20)
  for (const [where, file] of [
    ['in a file', async () => ({ 'a.gpx': dull() })],
    ['in gzip', async () => ({ 'a.gpx.gz': gzipSync(dull()) })],
    [
      'in an archive',
      async () => ({ 'a.zip': handMadeZip([{ name: 'a.gpx', content: dull(), method: 0 }]) }),
    ],
  ] as const) {
    it(`a recording just below the limit, of one character, ${where}`, async () => {
      expect((await takenInWith(await file())).codes).toEqual({ 'format.unknown': 1 })
    })
  }

  it('XML that defines a billion laughs, loose and packed', async () => {
    const laughs = billionLaughs()
    const { codes } = await takenInWith({
      'a.gpx': laughs,
      'b.gpx.gz': gzipSync(laughs),
      'c.zip': await zipOf({ 'c.gpx': laughs }),
    })
    expect(codes).toEqual({ 'format.corrupt': 3 })
  })

  it('a table with cells of 10 MB, of which what can be believed is taken', async () => {
    const cell = randomBytes(5_000_000).toString('hex')
    const rows = Array.from({ length: 5 }, (_, i) => `"${cell}",activities/${i}.fit`)
    const files = Object.fromEntries(rows.map((_, i) => [`activities/${i}.fit`, 'no FIT']))
    const table = `Activity Name,Filename\nDawn,activities/0.fit\n${rows.slice(1).join('\n')}\n`
    const { items, codes, names } = await takenInWith({
      'a.zip': await zipOf({ 'activities.csv': table, ...files }),
    })
    expect({ items, codes, names }).toEqual({ items: 5, codes: { 'format.unknown': 5 }, names: ['Dawn'] })
  })

  it('a table that is one quote and a GiB of one character', async () => {
    const zip = handMadeZip([
      { name: 'activities.csv', packed: deflated('"', gib), saysBytes: gib },
      { name: 'activities/1.fit', content: 'no FIT' },
    ])
    const { codes } = await takenInWith({ 'a.zip': zip })
    expect(codes).toEqual({ 'archive.too-large-inside': 1, 'format.unknown': 1 })
  })

  it('names that lead out, are absolute, no UTF-8, or there twice; links; entries that are locked', async () => {
    const content = 'no FIT'
    const odd = Uint8Array.from([0xff, 0xfe, 0x2e, 0x66, 0x69, 0x74])
    const { codes } = await takenInWith({
      'a.zip': handMadeZip([
        { name: '../../../out.fit', content },
        { name: '/out.fit', content },
        { name: 'C:\\out.fit', content },
        { name: '../out.zip', content },
        { name: 'l.fit', content: '/etc/passwd', mode: 0o120777 },
        { name: 'e.fit', content, flags: 1 },
        { name: '2.fit', content },
        { name: '2.fit', content },
        { name: odd, content },
        { name: odd, content },
      ]),
    })
    expect(codes).toEqual({ 'archive.unsafe-path': 5, 'archive.encrypted': 1, 'format.unknown': 4 })
  })

  it('folders a thousand deep, and links that go round', async () => {
    const { codes } = await takenIn((folder) => {
      mkdirSync(join(folder, 'd/'.repeat(1000)), { recursive: true })
      symlinkSync(folder, join(folder, 'd/d/round'))
      writeIn(folder, 'd/d/d/a.fit', 'no FIT')
    })
    expect(codes).toEqual({ 'archive.nested-too-deep': 1, 'format.unknown': 1 })
  })
})

const takenInWith = (files: Readonly<Record<string, Uint8Array | string>>) =>
  takenIn((folder) => {
    for (const [name, content] of Object.entries(files)) writeIn(folder, name, content)
  })

const none = new Uint8Array(0)

/** An honest one. */
const bombOf = (sizeBytes: number): HandMade => ({
  name: 'bomb.gpx',
  packed: deflated(' ', sizeBytes),
  saysBytes: sizeBytes,
})

/** Each of ten entities is ten of the one before. */
function billionLaughs(): string {
  const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`)
  return `<?xml version="1.0"?><!DOCTYPE gpx [<!ENTITY l0 "ha">${entities.join('')}]><gpx><trk><name>&l10;</name></trk></gpx>`
}
