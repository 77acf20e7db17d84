import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { folderWith, writeIn } from './scratch-folder.for-tests.ts'
import { takenFrom } from './taken-from.for-tests.ts'
import { zipOf } from './zip.for-tests.ts'

const gpx = '<gpx></gpx>'

describe('a source', () => {
  it('is a file, whatever it is called', async () => {
    const folder = folderWith({ 'my run': gpx })
    expect((await takenFrom(join(folder, 'my run'))).texts).toEqual({ 'my run': gpx })
  })

  it('is a folder with folders in it, in the order of the names', async () => {
    const folder = folderWith({ 'b/2.gpx': gpx, 'a.gpx': gpx, 'b/1.fit': 'x', 'notes.txt': 'hm' })
    const name = basename(folder)
    const { texts, problems, size } = await takenFrom(folder)
    expect(Object.keys(texts)).toEqual([`${name}/a.gpx`, `${name}/b/1.fit`, `${name}/b/2.gpx`])
    expect(problems).toEqual([])
    expect(size).toEqual({ items: 3, bytes: 2 * gpx.length + 1 })
  })

  it('is an archive, whatever it is called', async () => {
    const folder = folderWith({ download: await zipOf({ 'a/7.gpx': gpx, 'a/notes.txt': 'hm' }) })
    const { texts } = await takenFrom(join(folder, 'download'), { name: 'export.zip' })
    expect(texts).toEqual({ 'export.zip/a/7.gpx': gpx })
  })

  it('gives packed recordings as they lie', async () => {
    const packed = gzipSync(gpx)
    const folder = folderWith({ 'export.zip': await zipOf({ '7.gpx.gz': packed }) })
    writeIn(folder, '8.gpx.gz', packed)
    const { bytes } = await takenFrom(folder)
    expect(Object.values(bytes).map((each) => Buffer.from(each))).toEqual([packed, packed])
  })

  it('is refused where there is nothing', async () => {
    expect((await takenFrom(join(folderWith(), 'nothing'))).problems).toMatchObject([
      { code: 'input.unreadable' },
    ])
  })
})
