import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Source } from '@freshlegs/domain'
import { describe, expect, it } from 'vitest'
import { folderWith, writeIn } from './scratch-folder.for-tests.ts'
import { watchFolder } from './watch-folder.ts'
import { zipOf } from './zip.for-tests.ts'

const gpx = '<gpx></gpx>'

describe('a watched folder', () => {
  it('gives what is there, then only what is new', async () => {
    const folder = folderWith({ 'a.gpx': gpx, 'b.txt': 'hm' })
    const watched = watching(folder)
    expect(await watched.next()).toEqual([`${basename(folder)}/a.gpx`])
    writeIn(folder, 'c.gpx', gpx)
    expect(await watched.next()).toEqual([`${basename(folder)}/c.gpx`])
    await watched.end()
  })

  it('may come and go, like a watch on a cable', async () => {
    const folder = folderWith()
    const watch = join(folder, 'watch')
    const away = join(folder, 'away')
    const watched = watching(watch)
    const first = watched.next()
    mkdirSync(watch)
    writeIn(watch, 'GARMIN/Activity/1.fit', 'one')
    writeIn(watch, 'GARMIN/Settings/Settings.fit', 'set')
    expect(await first).toEqual(['watch/GARMIN/Activity/1.fit'])
    renameSync(watch, away)
    writeIn(away, 'GARMIN/Activity/2.fit', 'two')
    const second = watched.next()
    renameSync(away, watch)
    expect(await second).toEqual(['watch/GARMIN/Activity/2.fit'])
    await watched.end()
  })

  it('gives the recordings of an archive that is put there', async () => {
    const folder = folderWith({ 'export.zip': await zipOf({ '7.gpx': gpx }) })
    const watched = watching(folder)
    expect(await watched.next()).toEqual([`${basename(folder)}/export.zip/7.gpx`])
    await watched.end()
  })

  it('has the name that the folder has as a source', async () => {
    const folder = folderWith({ 'a.gpx': gpx })
    const ending = new AbortController()
    for await (const source of watchFolder(folder, { everyMs: 1, settledMs: 1, signal: ending.signal })) {
      expect(source.name).toBe(folder)
      ending.abort()
    }
  })

  it('ends while it waits', async () => {
    const folder = folderWith()
    const ending = new AbortController()
    const sources: Source[] = []
    setImmediate(() => ending.abort())
    for await (const source of watchFolder(folder, { everyMs: 600_000, signal: ending.signal }))
      sources.push(source)
    expect(sources).toEqual([])
    rmSync(folder, { recursive: true })
  })
})

/** Paths of what comes next. */
function watching(folder: string) {
  const ending = new AbortController()
  const sources = watchFolder(folder, { everyMs: 5, settledMs: 20, signal: ending.signal })
  return {
    async next(): Promise<readonly string[]> {
      const { value: source } = await sources.next()
      const paths: string[] = []
      if (source)
        for await (const item of source.items()) paths.push(item.ok ? item.value.path : item.problem.code)
      await source?.close()
      return paths
    },
    async end() {
      ending.abort()
      await sources.return()
    },
  }
}
