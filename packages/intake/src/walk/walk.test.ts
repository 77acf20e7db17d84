import { readdirSync } from 'node:fs'
import { basename } from 'node:path'
import type { Item, Result, Source } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { handMadeZip } from '../hand-made-zip.for-tests.ts'
import { openSource } from '../open-source.ts'
import { folderWith, writeIn } from '../scratch-folder.for-tests.ts'
import { takenFrom } from '../taken-from.for-tests.ts'
import { zipOf } from '../zip.for-tests.ts'

const taken = (bytes: Uint8Array, options = {}) => takenFrom(writeIn(folderWith(), 'z', bytes), options)

async function walked(source: Source) {
  const items: Result<Item>[] = []
  for await (const item of source.items()) items.push(item)
  return items
}

/** An archive in archives, `levels` in all. */
async function nested(levels: number, stored = false): Promise<Uint8Array> {
  let zip = await zipOf({ 'run.fit': 'a run' })
  for (let level = 1; level < levels; level++) zip = await zipOf({ 'in.zip': zip }, { stored })
  return zip
}

describe('archives within archives', () => {
  for (const stored of [true, false]) {
    for (const heldBytes of [0, 2 ** 20]) {
      it(`are read: ${stored ? 'stored' : 'deflated'}, ${heldBytes} bytes held in memory`, async () => {
        const scratch = folderWith()
        const { texts, problems } = await taken(await nested(4, stored), { scratch, limits: { heldBytes } })
        expect(texts).toEqual({ 'z/in.zip/in.zip/in.zip/run.fit': 'a run' })
        expect(problems).toEqual([])
        expect(readdirSync(scratch)).toEqual([])
      })
    }
  }

  it('are refused one deeper', async () => {
    const { items, problems } = await taken(await nested(5))
    expect(items).toEqual([])
    expect(problems).toMatchObject([
      { code: 'archive.nested-too-deep', path: 'z/in.zip/in.zip/in.zip/in.zip' },
    ])
  })

  it('may be read in any order, long after they were walked', async () => {
    const inner = await Promise.all(
      Array.from({ length: 12 }, (_, i) => zipOf({ 'a.fit': `a${i}`, 'b.fit': `b${i}` })),
    )
    const path = writeIn(folderWith(), 'z', await zipOf(inner.map((zip, i) => [`${i}.zip`, zip])))
    const scratch = folderWith()
    const source = await openSource(path, { scratch, limits: { heldBytes: 0 } })
    if (!source.ok) throw new Error(source.problem.detail)
    const items = (await walked(source.value)).flatMap((item) => (item.ok ? [item.value] : []))
    const shuffled = items.map((item, i, all) => all[(i * 7) % all.length] ?? item)
    const read = await Promise.all(shuffled.map((item) => item.read()))
    const texts = read.map((bytes) => (bytes.ok ? new TextDecoder().decode(bytes.value) : bytes.problem.code))
    expect(new Set(texts).size).toBe(24)
    expect(texts.every((text) => /^[ab]\d+$/.test(text))).toBe(true)
    await source.value.close()
    expect(readdirSync(scratch)).toEqual([])
    expect(await items[0]?.read()).toMatchObject({ problem: { code: 'input.unreadable' } })
  })

  it('are refused where they cannot be opened, the others come', async () => {
    const { texts, problems } = await taken(await zipOf({ 'a.zip': 'no zip', 'run.fit': 'a run' }))
    expect(texts).toEqual({ 'z/run.fit': 'a run' })
    expect(problems).toMatchObject([{ code: 'archive.corrupt', path: 'z/a.zip' }])
  })

  it('are no concern where they do not say they are archives, and cannot be opened', async () => {
    const sheet = (await zipOf({ 'a.xml': '<x/>' })).slice(0, -5)
    expect(await taken(await zipOf({ 'a.xlsx': sheet }))).toMatchObject({ items: [], problems: [] })
  })

  it('share what all may unpack to', async () => {
    const half = 'x'.repeat(1000)
    const inner = await zipOf({ '1.fit': half, '2.fit': half, '3.fit': half })
    const { items, problems } = await taken(await zipOf({ 'a.zip': inner, 'b.zip': inner }), {
      limits: { unpackedBytes: inner.length + 1500 },
    })
    expect(items.map(({ path }) => path)).toEqual(['z/a.zip/1.fit'])
    expect(problems).toMatchObject([
      { code: 'archive.too-large-inside', path: 'z/a.zip' },
      { code: 'archive.too-large-inside', path: 'z/b.zip' },
    ])
  })

  it('share how many files there may be', async () => {
    const inner = await zipOf({ '1.fit': '1', '2.fit': '2' })
    const { items, problems } = await taken(await zipOf({ 'a.zip': inner, 'b.zip': inner }), {
      limits: { entriesInAll: 5 },
    })
    expect(items.map(({ path }) => path)).toEqual(['z/a.zip/1.fit', 'z/a.zip/2.fit'])
    expect(problems).toMatchObject([{ code: 'archive.too-many-files', path: 'z/b.zip' }])
  })

  it('count against how many files there may be only while they are open', async () => {
    const inner = await zipOf({ '1.fit': '1', '2.fit': '2' })
    const zip = await zipOf({ 'a.zip': inner, 'b.zip': inner })
    expect((await taken(zip, { limits: { entries: 4 } })).items.length).toBe(4)
    expect((await taken(zip, { limits: { entries: 3 } })).problems).toMatchObject([
      { code: 'archive.too-many-files', path: 'z/a.zip' },
      { code: 'archive.too-many-files', path: 'z/b.zip' },
    ])
  })
})

describe('a folder with archives and loose files', () => {
  it('gives them all, and counts as it comes to them', async () => {
    const folder = folderWith({
      'a.zip': await zipOf({ '1.fit': '1' }),
      'b/c.fit': '2',
      'b/d.ZIP': await zipOf({ 'e/3.fit': '3' }),
      'photo.jpg': 'jpg',
      takeout: await zipOf({ '4.fit': '4' }),
    })
    const name = basename(folder)
    const { texts, size, problems } = await takenFrom(folder)
    expect(texts).toEqual({
      [`${name}/a.zip/1.fit`]: '1',
      [`${name}/b/c.fit`]: '2',
      [`${name}/b/d.ZIP/e/3.fit`]: '3',
      [`${name}/takeout/4.fit`]: '4',
    })
    expect(size).toEqual({ items: 4, bytes: 4 })
    expect(problems).toEqual([])
  })

  it('counts what is packed in it before it is known what that is', async () => {
    const first = await zipOf({ '1.fit': 'x'.repeat(50) }, { stored: true })
    const second = await zipOf({ '2.fit': 'x'.repeat(2000), '3.fit': 'y' }, { stored: true })
    const broken = Uint8Array.from(Buffer.from('no archive'))
    const folder = folderWith({ 'a.zip': first, 'b.zip': second, 'c.zip': broken, 'd.fit': 'zzz' })
    const source = await openSource(folder)
    if (!source.ok) throw new Error(source.problem.detail)
    const sizes: number[] = []
    for await (const _ of source.value.items()) sizes.push(source.value.size.bytes)
    const rest = broken.length + 3
    // Two recordings of the second archive, then its neighbour that cannot be opened, then the loose one.
    expect(sizes).toEqual([50 + second.length + rest, 2051 + rest, 2051 + rest, 2054, 2054])
    await source.value.close()
  })

  it('comes in the same order each time', async () => {
    const folder = folderWith(
      Object.fromEntries(['b', 'a', 'B', 'a/c', 'ä'].map((name) => [`${name}.fit`, name])),
    )
    const orders = await Promise.all([takenFrom(folder), takenFrom(folder)])
    const [one, two] = orders.map(({ items }) => items.map(({ path }) => basename(path)))
    expect(one).toEqual(['B.fit', 'a.fit', 'c.fit', 'b.fit', 'ä.fit'])
    expect(two).toEqual(one)
  })

  it('can be walked again', async () => {
    const folder = folderWith({ 'a.zip': await zipOf({ '1.fit': '1' }), '2.fit': '2' })
    const source = await openSource(folder, { limits: { entries: 3 } })
    if (!source.ok) throw new Error(source.problem.detail)
    for (let time = 0; time < 2; time++) {
      const items = await walked(source.value)
      expect(items.map(({ ok }) => ok)).toEqual([true, true])
      expect(source.value.size.items).toBe(2)
    }
    await source.value.close()
  })
})

describe('exports', () => {
  const table = 'Activity Name,Filename\nDawn,activities/1.fit\n'
  const strava = {
    'activities.csv': table,
    'activities/1.fit': 'one',
    'routes/2.gpx': '<gpx/>',
    'media/3.jpg': '-',
  }
  const folders = (prefix: string) =>
    Object.fromEntries(Object.entries(strava).map(([name, content]) => [prefix + name, content]))

  it('are known as an archive, as a folder, in folders and as an archive in a folder', async () => {
    const zip = await zipOf(strava)
    const forms: [string, Promise<Awaited<ReturnType<typeof takenFrom>>>][] = [
      ['activities/1.fit', taken(zip)],
      ['a/b/activities/1.fit', taken(await zipOf(folders('a/b/')))],
      ['export.zip/activities/1.fit', taken(await zipOf({ 'export.zip': zip, 'notes.txt': 'hm' }))],
      ['activities/1.fit', takenFrom(folderWith(strava))],
      ['x/activities/1.fit', takenFrom(folderWith(folders('x/')))],
      ['export.zip/activities/1.fit', takenFrom(folderWith({ 'export.zip': zip, '2.fit': 'two' }))],
    ]
    for (const [path, form] of forms) {
      const { abouts, problems } = await form
      const dawn = [...abouts].filter(([, about]) => about?.name === 'Dawn')
      expect(dawn.map(([found]) => found.slice(found.indexOf('/') + 1))).toEqual([path])
      expect(problems).toEqual([])
    }
  })

  it('within another export stand for themselves', async () => {
    const summary = JSON.stringify([
      {
        summarizedActivitiesExport: [
          { activityId: 1, name: 'Dusk', startTimeGmt: 0, elapsedDuration: 3_600_000 },
        ],
      },
    ])
    const garmin = await zipOf({
      'DI_CONNECT/DI-Connect-Fitness/x_0_summarizedActivities.json': summary,
      'DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0.zip': await zipOf({ 'x_1.fit': 'garmin' }),
    })
    const { abouts } = await taken(await zipOf({ ...strava, 'garmin.zip': garmin }))
    expect([...abouts].map(([path, about]) => [path, about?.name])).toEqual([
      ['z/activities/1.fit', 'Dawn'],
      ['z/garmin.zip/DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0.zip/x_1.fit', 'Dusk'],
    ])
  })

  it('are read without a table that is damaged, which is said', async () => {
    const { abouts, problems } = await taken(
      handMadeZip([
        { name: 'activities.csv', content: table, saysCrc32: 1 },
        { name: 'activities/1.fit', content: 'one' },
      ]),
    )
    expect([...abouts.keys()]).toEqual(['z/activities/1.fit'])
    expect(problems).toMatchObject([{ code: 'archive.corrupt', path: 'z/activities.csv' }])
  })

  it('may have a table larger than old archives can say', async () => {
    const content = `${table}${'x,y\n'.repeat(1000)}`
    const { abouts, problems } = await taken(
      handMadeZip([
        { name: 'activities.csv', content, saysBytes: content.length + 2 ** 32 },
        { name: 'activities/1.fit', content: 'one' },
      ]),
    )
    expect(abouts.get('z/activities/1.fit')?.name).toBe('Dawn')
    expect(problems).toEqual([])
  })

  it('stop reading tables that unpack to more than any do', async () => {
    const { abouts, problems } = await taken(await zipOf(strava), { limits: { tableBytes: 10 } })
    expect([...abouts.keys()]).toEqual(['z/activities/1.fit'])
    expect(problems).toMatchObject([{ code: 'archive.too-large-inside', path: 'z/activities.csv' }])
  })
})
