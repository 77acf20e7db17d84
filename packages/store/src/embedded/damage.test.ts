import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { zstdCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { me } from '../contract/ground.for-tests.ts'
import { idOf, newFile } from '../new-file.for-tests.ts'
import { restoreInto } from '../restore-into.ts'
import { StoreFailure } from '../store.ts'
import { embeddedGround } from './ground.for-tests.ts'
import { databaseName } from './open-embedded.ts'

const ground = embeddedGround()
const folder = mkdtempSync(join(tmpdir(), 'freshlegs store '))
const backup = join(folder, 'sound.backup')
const files = Array.from({ length: 5 }, (_, n) =>
  newFile({ name: `${n}`, run: { about: { name: `Lauf ${n}` } } }),
)
const [first = newFile({ name: '0' })] = files

beforeAll(async () => {
  const store = await ground.open(await ground.place())
  await store.putAthlete(me)
  await store.keep('me', files)
  await store.backup(backup)
  await store.close()
})
afterAll(() => {
  ground.remove()
  rmSync(folder, { recursive: true })
})

/** Restores a copy of the backup in which something was changed, and says what came of it. */
async function restoredAfter(change: (path: string) => void) {
  const path = join(folder, 'changed.backup')
  copyFileSync(backup, path)
  change(path)
  const place = await ground.place()
  const outcome = await restoreInto({ backup: path, into: place, openedBy: 'this test' })
  return { outcome, place }
}

const inSql =
  (statement: string, ...values: (string | number | Uint8Array)[]) =>
  (path: string) => {
    const database = new DatabaseSync(path)
    const { changes } = database.prepare(statement).run(...values)
    database.close()
    expect(changes).toBeGreaterThan(0)
  }

describe('a backup in which something is not as it was', () => {
  it.each<[string, string, (path: string) => void]>([
    ['a name', 'recordings', inSql("update recordings set name = 'Lauf 7' where name = 'Lauf 1'")],
    [
      'a byte of an original',
      'originals',
      inSql('update originals set packed = zeroblob(9) where sha256 like ?', `${first.original.sha256}%`),
    ],
    ['a note of what was left out', 'looks', inSql("update looks set fingerprint = 'other' where rowid = 1")],
    [
      'a run that is gone',
      'laps|columns|reports|recordings',
      inSql('delete from recordings where rowid = 1'),
    ],
  ])('is refused: %s', async (_, table, change) => {
    const { outcome, place } = await restoredAfter(change)
    if (outcome.ok) expect.unreachable()
    expect(outcome.problem.code).toBe('store.damaged')
    expect(outcome.problem.detail).toMatch(new RegExp(table))
    expect('folder' in place && existsSync(place.folder)).toBe(false)
  })

  it('is refused without its sums too, where bytes do not match their hash', async () => {
    const other = zstdCompressSync(new TextEncoder().encode('other bytes'))
    const { outcome } = await restoredAfter((path) => {
      inSql(
        'update originals set packed = ?, size_bytes = 11 where sha256 = ?',
        other,
        first.original.sha256,
      )(path)
      const database = new DatabaseSync(path)
      database.exec('drop table freshlegs_sums')
      database.close()
    })
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: 'store.damaged', detail: expect.stringContaining(first.original.sha256.slice(0, 16)) },
    })
  })

  it('is refused, or gives back everything, whichever byte of it has changed', async () => {
    const bytes = readFileSync(backup)
    const byte = fc.nat(bytes.length - 1)
    let refused = 0
    await fc.assert(
      fc.asyncProperty(byte, fc.integer({ min: 1, max: 255 }), async (at, mask) => {
        const { outcome, place } = await restoredAfter((path) => {
          const changed = Buffer.from(bytes)
          changed[at] = (changed[at] ?? 0) ^ mask
          writeFileSync(path, changed)
        })
        if (!outcome.ok) {
          refused++
          expect(['store.damaged', 'store.newer']).toContain(outcome.problem.code)
          expect('folder' in place && existsSync(place.folder)).toBe(false)
          return
        }
        const store = await ground.open(place)
        for (const file of files) {
          expect(await store.original('me', file.original.sha256)).toEqual(file.original)
          expect(await store.columns('me', idOf(file))).toEqual(file.runs[0]?.columns)
          expect((await store.run('me', idOf(file)))?.summary.name).toBe(file.runs[0]?.about.name)
        }
        await store.close()
      }),
      { numRuns: 60 },
    )
    expect(refused).toBeGreaterThan(0)
  })

  it('is refused when it is cut short', async () => {
    const bytes = readFileSync(backup)
    for (const length of [1, 100, 4_096, bytes.length - 4_096, bytes.length - 1]) {
      const { outcome } = await restoredAfter((path) => writeFileSync(path, bytes.subarray(0, length)))
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'store.damaged' } })
    }
  })
})

describe('a backup that somebody else may have made', () => {
  const without = (...statements: string[]) => {
    const said = ['pragma foreign_keys = off', 'drop table freshlegs_sums', ...statements]
    return (path: string) => {
      const database = new DatabaseSync(path)
      for (const statement of said) database.exec(statement)
      database.close()
    }
  }
  const renamed = (to: string) =>
    without(
      `update recordings set id = '${to}' where id = '${idOf(first)}'`,
      ...['columns', 'reports'].map(
        (table) => `update ${table} set run_id = '${to}' where run_id = '${idOf(first)}'`,
      ),
    )
  const imported = (id: string) =>
    without(`insert into imports (athlete_id, id, name, folder, any_sport, started_at_ms, state, outcome)
      values ('me', '${id}', 'x', 'x', 0, 1, 'done', '{}')`)

  it.each<[string, (path: string) => void]>([
    ['a run that leads elsewhere', renamed('../../outside')],
    ['a run with the session of another', renamed(`${idOf(first).slice(0, -1)}1`)],
    ['an import that leads elsewhere', imported('../../precious')],
    ['an import with a name of its own', imported('precious')],
    [
      'an original that leads elsewhere',
      without(
        `update originals set sha256 = '../../outside' where sha256 = '${first.original.sha256}'`,
        `update recordings set sha256 = '../../outside' where sha256 = '${first.original.sha256}'`,
      ),
    ],
  ])('is refused with %s', async (_, change) => {
    const { outcome, place } = await restoredAfter(change)
    if (outcome.ok) expect.unreachable()
    expect(outcome.problem.code).toBe('store.damaged')
    expect(outcome.problem.detail).toMatch(/^no (run|import|original) of Freshlegs is called "/)
    expect('folder' in place && existsSync(place.folder)).toBe(false)
  })

  it('is taken with names such as ours', async () => {
    const { outcome } = await restoredAfter(imported('0b9f6a86-4a55-4c8e-9d0c-3f1d2c7a9e10'))
    expect(outcome).toMatchObject({ ok: true })
  })
})

describe('a store whose file was damaged', () => {
  it('says in words what of it is no longer as it was', async () => {
    const place = await ground.place()
    if (!('folder' in place)) throw new Error('a folder was expected')
    const store = await ground.open(place)
    await store.putAthlete(me)
    await store.keep('me', files)
    expect(await store.check()).toEqual([])
    const path = join(place.folder, databaseName)
    const id = idOf(first)
    const same = zstdCompressSync(new Uint8Array(3))
    inSql('update originals set packed = ? where sha256 = ?', same, first.original.sha256)(path)
    inSql('update columns set packed = ? where run_id = ?', same, id)(path)
    inSql('delete from reports where run_id = ?', id)(path)
    expect(await store.check()).toEqual([
      `run ${id} has lost its reports`,
      `original ${first.original.sha256.slice(0, 16)}… has 3 bytes, but had ${first.original.sizeBytes}`,
      `the columns of run ${id} have other bytes than they had`,
    ])
    await store.close()
  })

  it('makes no backup where one could not be restored', async () => {
    const place = await ground.place()
    if (!('folder' in place)) throw new Error('a folder was expected')
    const store = await ground.open(place)
    await store.putAthlete(me)
    await store.keep('me', files)
    const database = new DatabaseSync(join(place.folder, databaseName))
    database.exec('pragma foreign_keys = off; delete from originals where rowid = 1')
    database.close()
    const path = join(folder, 'torn.backup')
    await expect(store.backup(path)).rejects.toMatchObject({
      problem: { code: 'store.damaged', detail: expect.stringContaining('originals that are not there') },
    })
    expect(existsSync(path)).toBe(false)
    await store.close()
  })

  it('fails with a code, not with a crash, where a page cannot be read', async () => {
    const place = await ground.place()
    if (!('folder' in place)) throw new Error('a folder was expected')
    const store = await ground.open(place)
    await store.putAthlete(me)
    await store.keep(
      'me',
      Array.from({ length: 300 }, (_, n) => newFile({ name: `${n}` })),
    )
    await store.close()
    const path = join(place.folder, databaseName)
    const bytes = readFileSync(path)
    bytes.fill(0xff, 8 * 4_096, bytes.length - 4_096)
    writeFileSync(path, bytes)
    const outcomes: unknown[] = []
    try {
      const again = await ground.open(place)
      try {
        await again.runs('me', { offset: 0, limit: 500, text: 'x' })
        await again.check()
      } finally {
        await again.close()
      }
    } catch (error) {
      outcomes.push(error)
    }
    expect(outcomes[0]).toBeInstanceOf(StoreFailure)
    expect(outcomes[0]).toMatchObject({ problem: { code: 'store.damaged' } })
  })
})
