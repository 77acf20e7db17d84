import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answer, type ImportOutcome, type Item } from '@freshlegs/domain'
import { zipEntries } from '@freshlegs/synthetic'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { fitFile } from '../serving.for-tests.ts'
import { backupTo } from './backup-to.ts'
import type { House } from './house.ts'
import type { HouseOptions } from './house-options.ts'
import { openHouse } from './open-house.ts'
import { restoreFrom } from './restore-from.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs house '))
const open = new Set<House>()
let count = 0
const newFolder = (name = 'data') => join(folder, `${name} ${count++}`)

afterEach(async () => {
  for (const house of open) await house.close()
  open.clear()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function house(dataFolder = newFolder(), options: Partial<HouseOptions> = {}): Promise<House> {
  const opened = await openHouse({ dataFolder, openedBy: 'test', judgeThreads: 1, ...options })
  if (!opened.ok) throw new Error(opened.problem.detail)
  open.add(opened.value)
  return opened.value
}
async function close(one: House) {
  open.delete(one)
  await one.close()
}
function filled(files: Readonly<Record<string, Uint8Array | string>>): string {
  const path = newFolder('source')
  mkdirSync(path)
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(path, name), bytes)
  return path
}
const totalIn = async ({ store, athleteId }: House, query: object = {}) =>
  (await store.runs(athleteId, { offset: 0, limit: 1, ...query })).total

describe('a house', () => {
  it('is begun where there is none, with one runner of whom nothing is known', async () => {
    const path = join(newFolder(), 'deep', 'below')
    const one = await house(path)
    expect(await one.athlete()).toEqual({
      id: 'me',
      profile: {},
      settings: { units: 'metric', language: null, privacyZones: [] },
    })
    expect(existsSync(join(path, 'freshlegs.sqlite'))).toBe(true)
  })

  it('keeps what it was told when it is opened again', async () => {
    const first = await house()
    const profile = { massKg: { value: 61, from: 'measured' as const } }
    await first.store.putAthlete({ ...(await first.athlete()), profile })
    await first.importPaths([filled({ 'a.fit': fitFile(1) })])
    await close(first)
    const second = await house(first.dataFolder)
    expect((await second.athlete()).profile).toEqual(profile)
    expect(await totalIn(second)).toBe(1)
  })

  it('is for one at a time: the second is told who has it', async () => {
    const first = await house(undefined, { openedBy: 'freshlegs serve' })
    const second = await openHouse({ dataFolder: first.dataFolder, openedBy: 'freshlegs import' })
    expect(second).toMatchObject({ ok: false, problem: { code: 'store.locked' } })
    expect(second.ok ? '' : second.problem.detail).toContain('freshlegs serve')
  })

  it('really takes away what was deleted more than 30 days ago, and nothing younger', async () => {
    const first = await house()
    await first.importPaths([filled({ 'a.fit': fitFile(1), 'b.fit': fitFile(2), 'c.fit': fitFile(3) })])
    const { runs } = await first.store.runs('me', { offset: 0, limit: 3 })
    const day = 86_400_000
    await first.store.setDeleted('me', runs[0]!.id, Date.now() - 31 * day)
    await first.store.setDeleted('me', runs[1]!.id, Date.now() - 29 * day)
    await close(first)
    const second = await house(first.dataFolder)
    expect([await totalIn(second), await totalIn(second, { deleted: true })]).toEqual([1, 1])
    expect(await second.store.originals('me')).toHaveLength(2)
  })

  it('does so while it is open too, and takes in again what comes again from the same place', async () => {
    const one = await house()
    const source = filled({ 'a.fit': fitFile(1), 'b.fit': fitFile(2) })
    await one.importPaths([source])
    const [run] = await one.everyRun()
    await one.store.setDeleted('me', run!.id, Date.now() - 31 * 86_400_000)
    expect(await one.importPaths([source])).toMatchObject({ imported: 0, duplicates: 1, deleted: 1 })
    await one.tidy()
    expect(await totalIn(one, { deleted: true })).toBe(0)
    expect(await one.importPaths([source])).toMatchObject({ imported: 1, duplicates: 1 })
    expect((await one.everyRun()).map(({ id }) => id)).toContain(run!.id)
  })

  it('knows of every change when it is asked for all runs', async () => {
    const one = await house()
    expect(await one.everyRun()).toEqual([])
    await one.importPaths([filled({ 'a.fit': fitFile(1), 'b.fit': fitFile(2) })])
    const [run] = await one.everyRun()
    await one.store.edit('me', run!.id, { name: 'Renamed' })
    expect((await one.everyRun()).map(({ name }) => name)).toContain('Renamed')
    await one.store.setDeleted('me', run!.id, Date.now())
    expect(await one.everyRun()).toHaveLength(1)
    await one.erase()
    expect(await one.everyRun()).toEqual([])
  })
})

describe('importing paths', () => {
  it('takes files, folders and archives at once, and calls each by its whole path', async () => {
    const source = filled({
      'one.fit': fitFile(1),
      'bad.fit': 'no recording',
      'export.zip': zipEntries([
        { name: 'in/two.fit', bytes: fitFile(2) },
        { name: 'in/bad.fit', bytes: Uint8Array.of(1) },
      ]),
    })
    const below = filled({ 'three.fit': fitFile(3) })
    const gone = join(folder, 'gone.fit')
    const one = await house()
    const said: (string | null)[] = []
    const outcome = await one.importPaths(
      [join(source, 'one.fit'), join(source, 'bad.fit'), join(source, 'export.zip'), below, gone],
      { onProgress: ({ now }) => said.push(now) },
    )
    expect(outcome).toMatchObject({ files: 6, imported: 3 })
    expect(outcome.failed.map(({ path, code }) => [path, code]).toSorted()).toEqual(
      [
        [join(source, 'bad.fit'), 'format.unknown'],
        [join(source, 'export.zip', 'in', 'bad.fit'), 'format.unknown'],
        [gone, 'input.unreadable'],
      ].toSorted(),
    )
    expect(said.at(-1)).not.toBeUndefined()
  })

  it('goes on where it was stopped, and reads nothing twice, whatever the files are found by', async () => {
    // More than are kept in one transaction: it is told to stop when the first of them are.
    const names = Array.from({ length: 40 }, (_, k) => `${k + 1}.fit`)
    const source = filled(Object.fromEntries(names.map((name, k) => [name, fitFile(k + 1)])))
    const one = await house()
    const stop = new AbortController()
    const first = await one.importPaths([source], {
      signal: stop.signal,
      onProgress: ({ done }) => done > 0 && stop.abort(),
    })
    expect(first.imported).toBeLessThan(40)
    const second = await one.importPaths(names.map((name) => join(source, name)))
    expect(second).toMatchObject({ files: 40, imported: 40 - first.imported, duplicates: first.imported })
    expect(await totalIn(one)).toBe(40)
  })

  it('takes another sport in when it is asked to', async () => {
    const one = await house()
    const path = filled({ 'settings.txt': 'not a run' })
    expect(await one.importPaths([path], { anySport: true })).toMatchObject({ imported: 0, failed: [] })
  })

  it('waits for its turn: two at once are done one after the other', async () => {
    const one = await house()
    const [a, b] = [filled({ 'a.fit': fitFile(1) }), filled({ 'a.fit': fitFile(1), 'b.fit': fitFile(2) })]
    const [first, second] = await Promise.all([one.importPaths([a]), one.importPaths([b])])
    expect([first.imported, second.imported, second.duplicates]).toEqual([1, 1, 1])
  })
})

describe('a watched folder', () => {
  it('is imported, and so is whatever comes in, until enough is said', async () => {
    const path = newFolder('watched')
    mkdirSync(path)
    writeFileSync(join(path, 'first.fit'), fitFile(1))
    const one = await house()
    const enough = new AbortController()
    const outcomes: ImportOutcome[] = []
    for await (const outcome of one.watch(path, { signal: enough.signal })) {
      outcomes.push(outcome)
      if (outcomes.length === 1) writeFileSync(join(path, 'second.fit'), fitFile(2))
      else enough.abort()
    }
    expect(outcomes.map(({ imported }) => imported)).toEqual([1, 1])
    expect(await totalIn(one)).toBe(2)
  })
})

it('a file is read once, whether its folder is watched or it is named', async () => {
  const path = filled({ 'a.fit': fitFile(1), 'b.fit': fitFile(2) })
  const one = await house()
  const enough = new AbortController()
  for await (const { imported } of one.watch(path, { signal: enough.signal })) {
    expect(imported).toBe(2)
    enough.abort()
  }
  const outcomeOf = async (name: string) => {
    const key = `paths\t${join(path, name)}`
    return (await one.store.looks('me', [key])).get(key)?.outcome
  }
  const outcome = await one.importPaths([path, join(path, 'a.fit'), path])
  expect(outcome).toMatchObject({ files: 3, imported: 0, duplicates: 3 })
  // Had they been read, they would be noted as duplicates.
  expect([await outcomeOf('a.fit'), await outcomeOf('b.fit')]).toEqual(['imported', 'imported'])
})

describe('judging again', () => {
  it('begins by itself in a house that stays open, where runs were judged with another profile', async () => {
    const first = await house()
    await first.importPaths([filled({ 'a.fit': fitFile(1), 'b.fit': fitFile(2) })])
    await first.store.putAthlete({
      ...(await first.athlete()),
      profile: { heartRateMaxBpm: { value: 187, from: 'measured' } },
    })
    expect((await first.reanalysis.status()).left).toBe(2)
    await close(first)

    const second = await house(first.dataFolder, { stays: true })
    // The store answers at once: without a pause nobody else would have a turn.
    while ((await second.reanalysis.status()).left > 0)
      await new Promise((resolve) => setTimeout(resolve, 20))
    const { runs } = await second.store.runs('me', { offset: 0, limit: 1 })
    const { report } = (await second.store.run('me', runs[0]!.id))!
    expect(report?.verdict.assumed.map(({ name }) => name)).not.toContain('hrMaxBpm')
  })

  it('reaches what was being listed for an import when the runner said more of themselves', async () => {
    const one = await house(undefined, { stays: true })
    let list = () => {}
    const listed = new Promise<void>((resolve) => {
      list = resolve
    })
    const item: Item = {
      path: 'late.fit',
      fingerprint: '1',
      sizeBytes: 1,
      read: async () => answer(fitFile(1)),
    }
    let begun = () => {}
    const listing = new Promise<void>((resolve) => {
      begun = resolve
    })
    const { id } = one.imports.startSimulated('slow', {
      name: 'slow',
      size: { items: 1, bytes: 1 },
      async *items() {
        begun()
        await listed
        yield answer(item)
      },
      close: async () => {},
    })
    await listing
    const profile = { heartRateMaxBpm: { value: 187, from: 'measured' as const } }
    await one.store.putAthlete({ ...(await one.athlete()), profile })
    one.reanalysis.start()
    while ((await one.reanalysis.status()).running) await new Promise((resolve) => setTimeout(resolve, 5))
    list()
    const events = one.imports.events(id, new AbortController().signal)
    if (events.ok) for await (const _ of events.value);
    while ((await one.reanalysis.status()).running) await new Promise((resolve) => setTimeout(resolve, 20))
    expect([(await one.everyRun()).length, (await one.reanalysis.status()).left]).toEqual([1, 0])
  })

  it('is done to the end when it is asked for', async () => {
    const one = await house()
    await one.importPaths([filled({ 'a.fit': fitFile(1), 'b.fit': fitFile(2) })])
    expect(await one.reanalyse()).toMatchObject({ judged: 0, state: 'done' })
    const profile = { sex: { value: 'male' as const, from: 'measured' as const } }
    await one.store.putAthlete({ ...(await one.athlete()), profile })
    const told: number[] = []
    expect(await one.reanalyse({ onProgress: ({ done }) => told.push(done) })).toMatchObject({ judged: 2 })
    expect(told.at(-1)).toBe(2)
  })
})

describe('a backup', () => {
  it('can be made beside a program that has the data open, and be put back where nothing is', async () => {
    const one = await house()
    await one.importPaths([filled({ 'a.fit': fitFile(1), 'b.fit': fitFile(2) })])
    const file = join(folder, 'house.backup')
    expect((await backupTo({ dataFolder: one.dataFolder }, file)).ok).toBe(true)
    const into = newFolder()
    expect((await restoreFrom(file, { dataFolder: into })).ok).toBe(true)
    const two = await house(into)
    expect(await two.everyRun()).toEqual(await one.everyRun())
    expect(await two.store.check()).toEqual([])
  })

  it('is not written over anything, and not put over anything', async () => {
    const one = await house()
    await one.importPaths([filled({ 'a.fit': fitFile(1) })])
    const file = filled({ 'there.backup': 'mine' })
    const path = join(file, 'there.backup')
    expect((await backupTo({ dataFolder: one.dataFolder }, path)).ok).toBe(false)
    expect((await one.backup(path)).ok).toBe(false)
    const made = join(folder, 'made.backup')
    await one.backup(made)
    await close(one)
    expect(await restoreFrom(made, { dataFolder: one.dataFolder })).toMatchObject({
      ok: false,
      problem: { code: 'store.not-empty' },
    })
  })

  it('of nothing is refused', async () => {
    const dataFolder = newFolder()
    expect((await backupTo({ dataFolder }, join(folder, 'nothing.backup'))).ok).toBe(false)
    expect(existsSync(dataFolder)).toBe(false)
  })
})
