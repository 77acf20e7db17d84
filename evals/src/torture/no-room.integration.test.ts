import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '@freshlegs/server'
import { afterAll, describe, expect, it } from 'vitest'
import { completed } from './completed.ts'
import { examined } from './examined.ts'
import { type PlantedFile, plantFiles } from './plant-files.ts'
import { learn, noPromises } from './promises.ts'
import { type SmallDisk, smallDisk } from './small-disk.ts'
import { killVictims, startVictim } from './start-victim.ts'
import type { Task } from './task.ts'

const root = mkdtempSync(join(tmpdir(), 'freshlegs torture '))
const disks: SmallDisk[] = []
afterAll(() => {
  killVictims()
  for (const disk of disks) disk.remove()
  rmSync(root, { recursive: true, force: true })
})

function newDisk(sizeKib: number): SmallDisk | undefined {
  const disk = smallDisk(join(root, `disk ${disks.length}`), sizeKib)
  if (disk) disks.push(disk)
  return disk
}

/** Files in a folder of their own, all of them by their hash, and what a victim is told that works at them. */
function ground(name: string, count: number, dataFolder: string) {
  const folder = join(root, name)
  const files = plantFiles(join(folder, 'files'), 0, count)
  const planted = new Map<string, PlantedFile>(files.map((file) => [file.sha256, file]))
  const task: Task = {
    location: { dataFolder },
    works: ['import'],
    name,
    files: join(folder, 'files'),
    uploads: [],
    ids: [],
    backups: join(folder, 'backups'),
  }
  mkdirSync(task.backups)
  return { folder, files, context: { planted, scratch: folder }, task }
}

const disk = newDisk(2_500)
const noDisk = 'skipped: this system lets us make no small disk'

describe('a disk that fills up', () => {
  it.skipIf(!disk)(
    disk ? 'refuses with store.full, loses nothing, and takes the rest once there is room' : noDisk,
    async () => {
      if (!disk) return
      const { folder, files, context, task } = ground('full', 200, join(disk.path, 'data'))
      const promises = noPromises()
      const victim = startVictim(folder, { ...task, once: true })
      await victim.ended
      const said = victim.said()
      expect(said.at(-1)).toMatchObject({ said: 'refused', work: 'import', code: 'store.full' })
      learn(promises, said, files)
      expect(promises.files.size).toBeGreaterThan(20)
      expect(promises.files.size).toBeLessThan(files.length)
      disk.change('size=60000k')
      expect(await examined(task.location, promises, context)).toEqual([])
      expect(await completed(task.location, promises, { folder: task.files, toImport: files })).toEqual([])
      expect(promises.files.size).toBe(files.length)
    },
    60_000,
  )

  it.skipIf(!disk)(
    disk ? 'does so under a program that goes on, whatever it is at' : noDisk,
    async () => {
      const small = newDisk(2_500)
      if (!small) return
      const { folder, files, context, task } = ground('filling', 200, join(small.path, 'data'))
      const promises = noPromises()
      const first = startVictim(folder, { ...task, name: 'first', once: true })
      await first.ended
      learn(promises, first.said(), files)
      expect(await examined(task.location, promises, context)).toEqual([])
      // A backup that finds no room is not there, in whole or in part.
      const backups = join(small.path, 'backups')
      mkdirSync(backups)
      const backup = startVictim(folder, { ...task, name: 'backup', works: ['backup'], backups, once: true })
      await backup.ended
      expect(backup.said().at(-1)).toMatchObject({ said: 'refused', work: 'backup', code: 'store.full' })
      expect(readdirSync(backups)).toEqual([])

      const waiting = files.filter(({ sha256 }) => !promises.files.has(sha256))
      const works = ['import', 'edit', 'reanalysis']
      const ids = [...promises.names.keys()]
      const second = startVictim(folder, { ...task, name: 'second', works, ids })
      expect(await second.until('refused', 30_000)).toBe(true)
      small.change('size=60000k')
      expect(await second.until('import ended', 60_000)).toBe(true)
      expect(await second.kill()).toBe(true)
      const said = second.said()
      expect(said.filter((one) => one.said === 'broke')).toEqual([])
      const refusals = said.flatMap((one) => (one.said === 'refused' ? one.code : []))
      expect(new Set(refusals)).toEqual(new Set(['store.full']))
      learn(promises, said, waiting)
      for (const file of files) promises.files.set(file.sha256, file)
      expect(await examined(task.location, promises, context)).toEqual([])
    },
    90_000,
  )
})

describe('a folder that may not be written to', () => {
  const isRoot = process.getuid?.() === 0
  // Nobody's rights stop root; but a disk's do.
  it.skipIf(isRoot && !disk)(
    isRoot && !disk ? noDisk : 'is refused with a code, and all in it is there afterwards',
    async () => {
      const place = isRoot ? newDisk(60_000) : undefined
      const home = place?.path ?? join(root, 'home')
      const dataFolder = join(home, 'data')
      mkdirSync(home, { recursive: true })
      const { files, context, task } = ground('read-only', 20, dataFolder)
      const promises = noPromises()
      expect(await completed(task.location, promises, { folder: task.files, toImport: files })).toEqual([])
      const writable = (may: boolean) => {
        if (place) expect(place.change(may ? 'rw' : 'ro')).toBe(true)
        else for (const folder of [home, dataFolder]) chmodSync(folder, may ? 0o700 : 0o500)
      }
      writable(false)
      for (const folder of [dataFolder, join(home, 'another')]) {
        const opened = await openHouse({ dataFolder: folder, openedBy: 'torture' })
        expect(opened).toMatchObject({ ok: false, problem: { code: 'store.unavailable' } })
      }
      writable(true)
      expect(existsSync(join(home, 'another'))).toBe(false)
      expect(await examined(task.location, promises, context)).toEqual([])
      expect(promises.files.size).toBe(files.length)

      writable(true)
      const opened = await openHouse({ dataFolder: join(root, 'elsewhere'), openedBy: 'torture' })
      if (!opened.ok) throw new Error(opened.problem.detail)
      writable(false)
      const refused = await opened.value.backup(join(home, 'backup.sqlite'))
      expect(refused).toMatchObject({ ok: false, problem: { code: 'store.unavailable' } })
      await opened.value.close()
      writable(true)
    },
    60_000,
  )
})
