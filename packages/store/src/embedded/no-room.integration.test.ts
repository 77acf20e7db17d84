import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { me } from '../contract/ground.for-tests.ts'
import { newFile } from '../new-file.for-tests.ts'
import { restoreInto } from '../restore-into.ts'
import { type Store, StoreFailure } from '../store.ts'
import { openEmbedded } from './open-embedded.ts'
import { startChild } from './start-child.for-tests.ts'

const root = mkdtempSync(join(tmpdir(), 'freshlegs store '))
const mounted: string[] = []
afterAll(() => {
  for (const path of mounted) spawnSync('umount', [path])
  rmSync(root, { recursive: true })
})

/** A small disk in memory, where the system lets us make one. */
function disk(sizeKib: number): string | undefined {
  const path = join(root, `disk ${mounted.length}`)
  mkdirSync(path)
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeKib}k`, 'tmpfs', path])
  if (done.status !== 0) return undefined
  mounted.push(path)
  return path
}

async function open(folder: string): Promise<Store> {
  const opened = await openEmbedded({ folder, openedBy: 'this test' })
  if (!opened.ok) throw new StoreFailure(opened.problem)
  return opened.value
}

/** All that a child said to be kept is there, to the byte. */
async function expectKept(folder: string, word: string, lines: readonly string[]): Promise<void> {
  const kept = lines.filter((line) => line.startsWith('kept')).map((line) => Number(line.slice(5)))
  expect(kept.length).toBeGreaterThan(2)
  const store = await open(folder)
  for (const n of kept.flatMap((number) => [number, number + 1])) {
    const { original } = newFile({ name: `${word} ${n}` })
    expect(await store.original('me', original.sha256)).toEqual(original)
  }
  expect(await store.check()).toEqual([])
  await store.close()
}

const small = disk(6_000)
const noDisk = 'skipped: this system lets us make no small disk'

describe('where there is no room', () => {
  it.skipIf(process.platform === 'win32')(
    'a limit on files is refused with a code, and loses nothing',
    async () => {
      const folder = join(root, 'limited')
      const child = startChild(folder, 'limited', 60_000, 5_000)
      await child.ended
      expect(child.lines.at(-1)).toMatch(/^failed store\.full /)
      await expectKept(folder, 'limited', child.lines)
    },
  )

  it.skipIf(!small)(small ? 'a full disk is refused with a code, and loses nothing' : noDisk, async () => {
    const folder = join(small ?? '', 'data')
    const child = startChild(folder, 'full', 60_000)
    await child.ended
    expect(child.lines.at(-1)).toMatch(/^failed store\.full /)
    await expectKept(folder, 'full', child.lines)
  })

  it.skipIf(!small)(
    small ? 'a store still answers, and goes on once there is room again' : noDisk,
    async () => {
      const path = disk(3_000) ?? ''
      const store = await open(join(path, 'data'))
      await store.putAthlete(me)
      let kept = 0
      const keep = async () => {
        const columns = new Uint8Array(randomBytes(60_000))
        await store.keep('me', [newFile({ name: `${kept}`, run: { columns } })])
        kept++
      }
      const keepOn = async () => {
        for (let n = 0; n < 100; n++) await keep()
      }
      await expect(keepOn()).rejects.toMatchObject({ problem: { code: 'store.full' } })
      expect((await store.runs('me', { offset: 0, limit: 1 })).total).toBe(kept)
      await expect(keep()).rejects.toMatchObject({ problem: { code: 'store.full' } })
      spawnSync('mount', ['-o', 'remount,size=20000k', path])
      await keep()
      expect((await store.runs('me', { offset: 0, limit: 1 })).total).toBe(kept)
      await store.close()
    },
  )

  it.skipIf(!small)(small ? 'a restore that finds no room leaves nothing behind' : noDisk, async () => {
    const folder = join(root, 'large')
    const store = await open(folder)
    await store.putAthlete(me)
    const packed = new Uint8Array(4_000_000)
    const { original, ...file } = newFile({ name: 'large' })
    await store.keep('me', [{ ...file, original: { ...original, packed } }])
    const backup = join(root, 'large.backup')
    await store.backup(backup)
    await expect(store.backup(join(disk(1_000) ?? '', 'b'))).rejects.toMatchObject({
      problem: { code: 'store.full' },
    })
    await store.close()
    const into = { folder: join(disk(1_000) ?? '', 'data') }
    const refused = await restoreInto({ backup, into, openedBy: 'this test' })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'store.full' } })
    expect(spawnSync('ls', ['-A', ...mounted.slice(-2)], { encoding: 'utf8' }).stdout).not.toMatch(/data|b$/m)
  })
})

describe('where nothing may be written', () => {
  it.skipIf(!small)(small ? 'a read-only disk is refused with a code' : noDisk, async () => {
    const path = disk(6_000) ?? ''
    const folder = join(path, 'data')
    const store = await open(folder)
    await store.close()
    spawnSync('mount', ['-o', 'remount,ro', path])
    const opened = await openEmbedded({ folder, openedBy: 'this test' })
    expect(opened).toMatchObject({ ok: false, problem: { code: 'store.unavailable' } })
    const fresh = await openEmbedded({ folder: join(path, 'other'), openedBy: 'this test' })
    expect(fresh).toMatchObject({ ok: false, problem: { code: 'store.unavailable' } })
  })

  it.skipIf(!small)(
    small ? 'a disk that becomes read-only under the store is said with a code' : noDisk,
    async () => {
      const path = disk(6_000) ?? ''
      const store = await open(join(path, 'data'))
      const settings = { units: 'metric', language: null, privacyZones: [] } as const
      await store.putAthlete({ id: 'me', profile: {}, settings })
      await store.keep('me', [newFile({ name: 'before' })])
      await store.close()
      spawnSync('mount', ['-o', 'remount,ro', path])
      expect(await openEmbedded({ folder: join(path, 'data'), openedBy: 'this test' })).toMatchObject({
        ok: false,
      })
      spawnSync('mount', ['-o', 'remount,rw', path])
      const again = await open(join(path, 'data'))
      expect((await again.runs('me', { offset: 0, limit: 1 })).total).toBe(1)
      await again.close()
    },
  )
})
