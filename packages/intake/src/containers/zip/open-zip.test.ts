import { writeFileSync } from 'node:fs'
import { problems as known } from '@freshlegs/domain'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HandMade, handMadeZip } from '../../hand-made-zip.for-tests.ts'
import { folderWith, writeIn } from '../../scratch-folder.for-tests.ts'
import { takenFrom } from '../../taken-from.for-tests.ts'
import { zipOf } from '../../zip.for-tests.ts'

const run: HandMade = { name: 'run.fit', content: 'a run' }
const runRead = { 'z/run.fit': 'a run' }

const taken = (bytes: Uint8Array) => takenFrom(writeIn(folderWith(), 'z', bytes))
const takenOf = (...entries: HandMade[]) => taken(handMadeZip(entries))

describe('an archive', () => {
  it('gives what it holds, stored or deflated', async () => {
    const { texts, problems } = await takenOf(run, { name: 'b/2.gpx', content: 'two', method: 0 })
    expect(texts).toEqual({ ...runRead, 'z/b/2.gpx': 'two' })
    expect(problems).toEqual([])
  })

  it('may be ZIP64', async () => {
    const bytes = handMadeZip([{ ...run, zip64: true }], { zip64: true })
    expect((await taken(bytes)).texts).toEqual(runRead)
  })

  it('may have bytes before it', async () => {
    const bytes = handMadeZip([run], { before: new Uint8Array(3000).fill(7) })
    expect((await taken(bytes)).texts).toEqual(runRead)
  })

  it('leaves out folders, hidden files and what macOS puts beside', async () => {
    const { texts } = await taken(
      await zipOf({ 'a/.hidden.fit': '-', '.git/1.fit': '-', '__MACOSX/._run.fit': '-', 'run.fit': 'a run' }),
    )
    expect(texts).toEqual(runRead)
  })

  it('is refused where it ends early', async () => {
    const bytes = handMadeZip([run, run])
    const { problems } = await taken(bytes.subarray(0, bytes.length - 30))
    expect(problems).toMatchObject([{ code: 'archive.corrupt', path: 'z' }])
  })

  it('is read as far as its directory makes sense', async () => {
    const bytes = handMadeZip([run], { saysEntries: 3 })
    const { texts, problems } = await taken(bytes)
    expect(texts).toEqual(runRead)
    expect(problems).toMatchObject([{ code: 'archive.corrupt', path: 'z' }])
  })

  it('is refused where nothing of its directory makes sense', async () => {
    const bytes = handMadeZip([run])
    bytes.fill(0, bytes.length - 22 - 53, bytes.length - 22)
    expect((await taken(bytes)).problems).toMatchObject([{ code: 'archive.corrupt' }])
  })

  it('is nothing to be refused where it is empty', async () => {
    expect(await taken(handMadeZip([]))).toMatchObject({ items: [], problems: [] })
  })

  it('is refused where its entries lie over one another', async () => {
    const { problems, items } = await takenOf(run, { ...run, name: '2.fit', saysAt: 3 })
    expect(items).toEqual([])
    expect(problems).toMatchObject([{ code: 'archive.too-large-inside', path: 'z', byteOffset: 3 }])
  })
})

describe('whatever its bytes', () => {
  const codes: ReadonlySet<string> = new Set(known.map(({ code }) => code))
  const sound = handMadeZip([
    run,
    { name: 'in.zip', content: handMadeZip([run]), method: 0 },
    { name: 'z64.gpx', content: 'x'.repeat(500), zip64: true },
  ])
  const change = fc.record({ at: fc.nat(sound.length - 1), to: fc.constantFrom(0, 1, 0x7f, 0x80, 0xff) })

  it('an archive is read or refused with a code', async () => {
    const path = writeIn(folderWith(), 'z', sound)
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.nat(30),
        async (changes, cutBytes) => {
          const bytes = sound.slice(0, sound.length - (cutBytes > 20 ? cutBytes : 0))
          for (const { at, to } of changes) if (at < bytes.length) bytes[at] = to
          writeFileSync(path, bytes)
          const { problems } = await takenFrom(path)
          for (const { code, path: where } of problems) {
            expect(codes).toContain(code)
            expect(where).toMatch(/^z/)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('an entry', () => {
  it('may have a name that is no UTF-8, and is unique all the same', async () => {
    const { texts } = await takenOf(
      { name: Uint8Array.from([0x4c, 0x84, 0x2e, 0x66, 0x69, 0x74]), content: 'dos' },
      { name: Uint8Array.from([0x4c, 0xff, 0x2e, 0x66, 0x69, 0x74]), content: 'odd', flags: 0x800 },
      { name: 'Lä.fit', content: 'says it is UTF-8' },
      { name: 'Lü.fit', content: 'does not say so', flags: 0 },
    )
    expect(texts).toEqual({
      'z/Lä.fit': 'dos',
      'z/L\u00a0.fit': 'odd',
      'z/Lä (2).fit': 'says it is UTF-8',
      'z/Lü.fit': 'does not say so',
    })
  })

  it('may have the name of another: both come, told apart', async () => {
    const { texts } = await takenOf(
      { name: 'a/7.fit.gz', content: '1' },
      { name: 'a/7.fit.gz', content: '2' },
      { name: 'a/7 (2).fit.gz', content: '3' },
    )
    expect(texts).toEqual({ 'z/a/7.fit.gz': '1', 'z/a/7 (2).fit.gz': '2', 'z/a/7 (2) (2).fit.gz': '3' })
  })

  it('has a name that does nothing where it is shown', async () => {
    const { texts } = await takenOf({ name: 'a\u001b[2J\u202e.fit', content: 'x' })
    expect(texts).toEqual({ 'z/a\ufffd[2J\ufffd.fit': 'x' })
  })

  it('made on Windows may have backslashes between folders', async () => {
    expect((await takenOf({ name: 'a\\b\\7.fit', content: 'x' })).texts).toEqual({ 'z/a/b/7.fit': 'x' })
  })

  for (const name of ['../7.fit', '/etc/7.fit', 'C:/7.fit', 'a/../../7.fit', '..\\7.fit']) {
    it(`called ${name} is refused, the others come`, async () => {
      const { texts, problems } = await takenOf({ name, content: 'x' }, run)
      expect(texts).toEqual(runRead)
      expect(problems).toMatchObject([{ code: 'archive.unsafe-path' }])
      expect(problems[0]?.path).toMatch(/^z\/.*7\.fit$/)
    })
  }

  it('with a very long name is refused, the others come', async () => {
    const { texts, problems } = await takenOf({ name: `${'n'.repeat(60_000)}.fit` }, run)
    expect(texts).toEqual(runRead)
    expect(problems).toMatchObject([{ code: 'archive.unsafe-path' }])
    expect(problems[0]?.path?.length).toBeLessThan(1100)
  })

  it('that is a link is refused, the others come', async () => {
    const { texts, problems } = await takenOf({ name: 'l.fit', content: '/etc/passwd', mode: 0o120777 }, run)
    expect(texts).toEqual(runRead)
    expect(problems).toMatchObject([{ code: 'archive.unsafe-path', path: 'z/l.fit' }])
  })

  it('that is encrypted is refused, the others come', async () => {
    const { texts, problems } = await takenOf({ name: 'e.fit', content: 'x', flags: 0x801 }, run)
    expect(texts).toEqual(runRead)
    expect(problems).toMatchObject([{ code: 'archive.encrypted', path: 'z/e.fit' }])
  })

  it('that is strongly encrypted ends the listing with that word', async () => {
    const { texts, problems } = await takenOf(run, { name: 'e.fit', content: 'x', flags: 0x841 })
    expect(texts).toEqual(runRead)
    expect(problems).toMatchObject([{ code: 'archive.encrypted', path: 'z' }])
  })

  it('packed in another way is refused, the others come', async () => {
    const { texts, problems } = await takenOf({ name: 'e.fit', content: 'x', method: 93 }, run)
    expect(texts).toEqual(runRead)
    expect(problems).toMatchObject([{ code: 'archive.unsupported', path: 'z/e.fit' }])
  })

  it('that unpacks to more than it says is stopped there', async () => {
    for (const method of [0, 8]) {
      const { problems } = await takenOf({
        name: 'e.fit',
        content: 'x'.repeat(100_000),
        method,
        saysBytes: 10,
      })
      expect(problems).toMatchObject([{ code: 'archive.too-large-inside', path: 'z/e.fit' }])
    }
  })

  it('that unpacks to less than it says is damaged', async () => {
    const { problems } = await takenOf({ name: 'e.fit', content: 'x', saysBytes: 10 })
    expect(problems).toMatchObject([{ code: 'archive.corrupt', path: 'z/e.fit' }])
  })

  it('is refused by its size before it is unpacked', async () => {
    const { problems } = await takenOf({
      name: 'e.fit',
      content: 'x'.repeat(300_000),
      method: 0,
      saysBytes: 65 * 2 ** 20,
    })
    expect(problems).toMatchObject([{ code: 'format.too-large', path: 'z/e.fit' }])
  })

  it('that says it unpacks to very many times its size is refused', async () => {
    const { problems } = await takenOf({ name: 'e.fit', content: 'x', saysBytes: 50 * 2 ** 20 })
    expect(problems).toMatchObject([{ code: 'archive.too-large-inside', path: 'z/e.fit' }])
  })

  it('that does not match its checksum is damaged, one without a checksum is not', async () => {
    const { texts, problems } = await takenOf(
      { ...run, saysCrc32: 0 },
      { name: 'e.fit', content: 'x', saysCrc32: 7 },
    )
    expect(texts).toEqual(runRead)
    expect(problems).toMatchObject([{ code: 'archive.corrupt', path: 'z/e.fit' }])
  })

  it('whose packed bytes make no sense is damaged, the others come', async () => {
    const { texts, problems } = await takenOf(
      { name: 'e.fit', content: 'x', packed: new Uint8Array(50).fill(0xff) },
      run,
    )
    expect(texts).toEqual(runRead)
    expect(problems).toMatchObject([{ code: 'archive.corrupt', path: 'z/e.fit' }])
  })

  it('that is said to lie where no entry lies is damaged, the others come', async () => {
    const { texts, problems } = await takenOf(run, { name: 'e.fit', content: 'x', saysAt: 90_000 })
    expect(texts).toEqual(runRead)
    expect(problems).toMatchObject([{ code: 'archive.corrupt', path: 'z/e.fit' }])
  })

  it('has another fingerprint when its content is another', async () => {
    const [one] = (await takenOf(run)).items
    const [other] = (await takenOf({ ...run, content: 'b run' })).items
    expect(one?.fingerprint).not.toBe(other?.fingerprint)
  })
})
