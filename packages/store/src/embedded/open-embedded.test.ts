import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { idOf, newFile } from '../new-file.for-tests.ts'
import type { Store } from '../store.ts'
import { databaseName, openEmbedded } from './open-embedded.ts'

let folder: string
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'freshlegs store ')), 'data')
})
afterEach(() => rmSync(join(folder, '..'), { recursive: true }))

const open = (openedBy = 'this test') => openEmbedded({ folder, openedBy })

async function opened(): Promise<Store> {
  const result = await open()
  if (!result.ok) throw new Error(result.problem.detail)
  return result.value
}

describe('a data folder', () => {
  it('is made where there is none, for its owner alone', async () => {
    await (await opened()).close()
    if (process.platform !== 'win32') {
      expect(statSync(folder).mode & 0o777).toBe(0o700)
      expect(statSync(join(folder, databaseName)).mode & 0o777).toBe(0o600)
    }
  })

  it('gives back after closing what it was given before', async () => {
    const file = newFile({ name: 'a' })
    const first = await opened()
    await first.putAthlete(me)
    await first.keep('me', [file])
    await first.close()
    const second = await opened()
    expect(await second.columns('me', idOf(file))).toEqual(file.runs[0]?.columns)
    await second.close()
  })

  it('refuses a second opener, and names the first', async () => {
    const first = await open('freshlegs serve')
    expect(await open()).toMatchObject({
      ok: false,
      problem: {
        code: 'store.locked',
        detail: expect.stringMatching(`freshlegs serve \\(process ${process.pid} on `),
      },
    })
    if (first.ok) await first.value.close()
  })

  it('opens again once the first has closed', async () => {
    await (await opened()).close()
    await (await opened()).close()
  })

  it('does not mind a note that a killed program left behind', async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, 'lock.json'), '{"processId":1,"program":"gone"')
    await (await opened()).close()
  })

  it('forgets in its file a run that was deleted and is purged', async () => {
    const store = await opened()
    await store.putAthlete(me)
    const marker = `marker-${Math.random()}`
    const file = newFile({
      name: 'x',
      run: { about: { name: marker }, columns: Buffer.from(marker.repeat(3_000)) },
    })
    await store.keep('me', [file])
    const bytes = () =>
      Buffer.concat([databaseName, `${databaseName}-wal`].map((name) => readFileSync(join(folder, name))))
    expect(bytes().includes(marker)).toBe(true)
    await store.setDeleted('me', idOf(file), 1)
    await store.purge('me', 2)
    expect(bytes().includes(marker)).toBe(false)
    await store.close()
  })

  it('forgets what is erased while a backup of it is being made', async () => {
    const store = await opened()
    await store.putAthlete(me)
    await store.keep(
      'me',
      Array.from({ length: 300 }, (_, n) =>
        newFile({ name: `${n}`, run: { columns: new Uint8Array(9_000) } }),
      ),
    )
    const bytes = () =>
      Buffer.concat([databaseName, `${databaseName}-wal`].map((name) => readFileSync(join(folder, name))))
    expect(bytes().includes('original 1')).toBe(true)
    const copying = store.backup(join(folder, '..', 'a.backup'))
    await store.erase('me')
    await copying
    expect(bytes().includes('original 1')).toBe(false)
    await store.close()
  })

  it('that cannot be made is refused, not thrown', async () => {
    writeFileSync(folder, 'a file in its place')
    expect(await open()).toMatchObject({ ok: false, problem: { code: 'store.unavailable' } })
  })

  it('with another file in the place of the database is refused as damaged', async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, databaseName), 'x'.repeat(10_000))
    expect(await open()).toMatchObject({ ok: false, problem: { code: 'store.damaged' } })
  })
})

const me = {
  id: 'me',
  profile: {},
  settings: { units: 'metric', language: null, privacyZones: [] },
} as const
