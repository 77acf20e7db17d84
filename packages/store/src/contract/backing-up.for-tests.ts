import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { idOf, newFile } from '../new-file.for-tests.ts'
import { restoreInto } from '../restore-into.ts'
import type { Store } from '../store.ts'
import type { Promises } from './ground.for-tests.ts'
import { importRecord } from './import-record.for-tests.ts'

export const backingUp: Promises = (trial) => {
  it('gives all back from a backup, in any other place', async () => {
    const { store, ground } = trial()
    await filled(store)
    const backup = join(ground.scratch, 'a.backup')
    expect(await store.backup(backup)).toEqual([])
    const into = await ground.place()
    expect(await restoreInto({ backup, into, openedBy: 'this test' })).toEqual({
      ok: true,
      value: { isSummed: true, faults: [] },
    })
    const restored = await ground.open(into)
    try {
      expect(await everythingIn(restored)).toEqual(await everythingIn(store))
      expect(await restored.check()).toEqual([])
      // And it is a store like any other.
      await restored.keep('me', [newFile({ name: 'after' })])
    } finally {
      await restored.close()
    }
  })

  it('backs up what is damaged as it is, says so, and gives back all else whole', async () => {
    const { store, ground } = trial()
    const [sound, rotten] = [newFile({ name: 'sound' }), newFile({ name: 'rotten' })]
    const { packed } = newFile({ name: 'other bytes than these' }).original
    await store.keep('me', [sound, { ...rotten, original: { ...rotten.original, packed } }])
    const backup = join(ground.scratch, 'rotten.backup')
    const faults = await store.backup(backup)
    expect(faults).toEqual([expect.stringContaining(rotten.original.sha256.slice(0, 16))])
    const into = await ground.place()
    expect(await restoreInto({ backup, into, openedBy: 'this test' })).toEqual({
      ok: true,
      value: { isSummed: true, faults },
    })
    const restored = await ground.open(into)
    try {
      expect(await restored.original('me', sound.original.sha256)).toEqual(sound.original)
      expect(await everythingIn(restored)).toEqual(await everythingIn(store))
      expect(await restored.check()).toEqual(faults)
    } finally {
      await restored.close()
    }
  })

  it('writes a backup as one file, beside nothing, and over nothing', async () => {
    const { store, ground } = trial()
    const backup = join(ground.scratch, 'alone.backup')
    await store.backup(backup)
    expect(readdirSync(ground.scratch).filter((name) => name.startsWith('alone'))).toEqual(['alone.backup'])
    await expect(store.backup(backup)).rejects.toMatchObject({ problem: { code: 'input.invalid' } })
    await expect(store.backup(join(ground.scratch, 'no/such/folder'))).rejects.toMatchObject({
      problem: { code: 'store.unavailable' },
    })
  })

  it('holds one moment in a backup, while others go on writing', async () => {
    const { store, ground } = trial()
    const backup = join(ground.scratch, 'moment.backup')
    await store.keep(
      'me',
      Array.from({ length: 300 }, (_, n) => newFile({ name: `before ${n}` })),
    )
    const copying = store.backup(backup)
    for (let n = 0; n < 20; n++) {
      // Two that belong together: never one without the other.
      const pair = [newFile({ name: `left ${n}` }), newFile({ name: `right ${n}` })]
      await store.keep('me', pair)
    }
    await copying
    const into = await ground.place()
    expect(await restoreInto({ backup, into, openedBy: 'this test' })).toMatchObject({ ok: true })
    const restored = await ground.open(into)
    const { total } = await restored.runs('me', { offset: 0, limit: 1 })
    await restored.close()
    expect(total).toBeGreaterThanOrEqual(300)
    expect(total % 2).toBe(0)
  })

  it('restores only where nothing is', async () => {
    const { store, ground, place } = trial()
    await store.keep('me', [newFile({ name: 'a' })])
    const backup = join(ground.scratch, 'b.backup')
    await store.backup(backup)
    await store.close()
    const refused = await restoreInto({ backup, into: place, openedBy: 'this test' })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'store.not-empty' } })
    const again = await ground.open(place)
    expect((await again.runs('me', { offset: 0, limit: 1 })).total).toBe(1)
    await again.close()
  })

  it('restores where a store was opened and nothing put in', async () => {
    const { store, ground } = trial()
    await store.keep('me', [newFile({ name: 'a' })])
    const backup = join(ground.scratch, 'c.backup')
    await store.backup(backup)
    const into = await ground.place()
    const empty = await ground.open(into)
    await empty.putAthlete({
      id: 'me',
      profile: {},
      settings: { units: 'metric', language: null, privacyZones: [] },
    })
    await empty.close()
    expect(await restoreInto({ backup, into, openedBy: 'this test' })).toMatchObject({ ok: true })
  })

  it('refuses what is no backup, and leaves nothing behind', async () => {
    const { ground } = trial()
    const backup = join(ground.scratch, 'no.backup')
    const into = await ground.place()
    const outcome = () => restoreInto({ backup, into, openedBy: 'this test' })
    expect(await outcome()).toMatchObject({ ok: false, problem: { code: 'input.unreadable' } })
    for (const content of ['', 'not a database at all, but some text', 'x'.repeat(20_000)]) {
      writeFileSync(backup, content)
      expect(await outcome()).toMatchObject({ ok: false, problem: { code: 'store.damaged' } })
    }
    if ('folder' in into) expect(existsSync(into.folder)).toBe(false)
  })

  it('finds nothing wrong with what it kept', async () => {
    const { store } = trial()
    await filled(store)
    expect(await store.check()).toEqual([])
  })
}

const importId = '0b9f6a86-4a55-4c8e-9d0c-3f1d2c7a9e10'

async function filled(store: Store): Promise<void> {
  const a = newFile({ name: 'a', run: { about: { name: 'Ä', gear: 'blue', race: true } } })
  const laps = [{ fromS: 0, toS: 1.5, distanceM: NaN, by: 'hand' as const }]
  await store.keep('me', [
    newFile({ name: 'lesser', run: { mainId: idOf(a), laps } }),
    a,
    newFile({ name: 'deleted', facts: { distanceM: NaN, limiter: null } }),
    newFile({ name: 'simulated', run: { simulated: true, startedAtMs: null } }),
  ])
  await store.keep('you', [a])
  await store.edit('me', idOf(a), { notes: 'seen', ignored: true, stoppedBy: 'stomach' })
  await store.putAnswers('me', idOf(a), { legEffortCr10: 7.5, surface: 'trail' })
  await store.putCheckIn('me', { day: '2026-05-01', sleepH: 7.25, ill: false })
  await store.putMornings('me', [{ day: '2026-05-01', from: 'x', massKg: 60 }], {
    importId,
    atMs: 5,
  })
  await store.putInterview('you', { 'runs-a-week': 4, pains: ['knee-front:left'] })
  await store.setDeleted('me', idOf(newFile({ name: 'deleted' })), 77)
  await store.putLooks('me', [
    {
      sourceKey: 'k',
      fingerprint: 'f',
      outcome: 'failed',
      problem: { code: 'format.unknown', detail: 'd' },
      atMs: 1,
    },
  ])
  await store.putImport('me', importRecord(importId))
}

async function everythingIn(store: Store): Promise<unknown> {
  const all: unknown[] = []
  for (const athleteId of ['me', 'you']) {
    all.push(
      await store.athlete(athleteId),
      await store.imports(athleteId),
      await store.looks(athleteId, ['k']),
    )
    all.push(await store.checkIns(athleteId, '2026-01-01', '2026-12-31'), await store.interview(athleteId))
    for await (const lot of store.past(athleteId)) all.push(...lot)
    for (const { id } of await store.staleRuns(athleteId, () => true, 100)) {
      all.push(await store.run(athleteId, id), await store.columns(athleteId, id))
      all.push(await store.answers(athleteId, id))
    }
    for (const { sha256 } of await store.originals(athleteId))
      all.push(await store.original(athleteId, sha256))
    all.push(await store.runs(athleteId, { offset: 0, limit: 10, text: 'ä seen' }))
    all.push(await store.routes(athleteId, 0, 1e9))
  }
  return all
}
