import { expect, it } from 'vitest'
import { idOf, newFile } from '../new-file.for-tests.ts'
import type { Promises } from './ground.for-tests.ts'

export const deleting: Promises = (trial) => {
  const [a, b] = [newFile({ name: 'a' }), newFile({ name: 'b' })]
  const listed = async (deleted = false) =>
    (await trial().store.runs('me', { offset: 0, limit: 10, deleted })).runs.map(({ id }) => id)

  it('takes a deleted run off the list and brings it back as it was', async () => {
    const { store } = trial()
    await store.keep('me', [a, b])
    const before = await store.run('me', idOf(a))
    expect(await store.setDeleted('me', idOf(a), 1234)).toBe(true)
    expect([await listed(), await listed(true)]).toEqual([[idOf(b)], [idOf(a)]])
    expect((await store.run('me', idOf(a)))?.deletedAtMs).toBe(1234)
    expect(await store.columns('me', idOf(a))).toBeDefined()
    expect(await store.setDeleted('me', idOf(a), null)).toBe(true)
    expect(await store.run('me', idOf(a))).toEqual(before)
    expect(await store.setDeleted('me', 'none', 1)).toBe(false)
  })

  it('stays deleted when the same file comes again', async () => {
    const { store } = trial()
    await store.keep('me', [a])
    await store.setDeleted('me', idOf(a), 1)
    await store.keep('me', [a])
    expect(await listed()).toEqual([])
  })

  it('deletes an outing with all its recordings, and brings all back but those deleted before', async () => {
    const { store } = trial()
    const lesser = newFile({ name: 'lesser', run: { mainId: idOf(a) } })
    const early = newFile({ name: 'early', run: { mainId: idOf(a) } })
    await store.keep('me', [a, lesser, early])
    await store.setDeleted('me', idOf(early), 1)
    expect(await listed(true)).toEqual([idOf(early)])
    await store.setDeleted('me', idOf(a), 2)
    expect(await listed()).toEqual([])
    expect(await listed(true)).toEqual([idOf(a)])
    await store.setDeleted('me', idOf(a), null)
    expect((await store.run('me', idOf(a)))?.others).toMatchObject([{ id: idOf(lesser) }])
    expect(await listed(true)).toEqual([idOf(early)])
  })

  it('brings back a lesser recording alone to stand for itself, where the main one stays deleted', async () => {
    const { store } = trial()
    const lesser = newFile({ name: 'lesser', run: { mainId: idOf(a) } })
    await store.keep('me', [a, lesser])
    await store.setDeleted('me', idOf(a), 1)
    await store.setDeleted('me', idOf(lesser), null)
    expect(await listed()).toEqual([idOf(lesser)])
    expect(await listed(true)).toEqual([idOf(a)])
    await store.setDeleted('me', idOf(a), null)
    expect([...(await listed())].sort()).toEqual([idOf(a), idOf(lesser)].sort())
  })

  it('still names every run there is, those that no list shows too, oldest first', async () => {
    const { store } = trial()
    const lesser = newFile({ name: 'lesser', run: { mainId: idOf(a), startedAtMs: 5 } })
    const whenever = newFile({ name: 'whenever', run: { startedAtMs: null } })
    await store.keep('me', [a, lesser, whenever])
    await store.keep('you', [b])
    await store.setDeleted('me', idOf(a), 1)
    expect([...(await listed()), ...(await listed(true))]).toEqual([idOf(whenever), idOf(a)])
    expect(await store.runIds('me')).toEqual([lesser, a, whenever].map(idOf))
  })

  it('really takes away what was deleted before a moment, with what nothing needs any more', async () => {
    const { store } = trial()
    const two = newFile({ name: 'two' })
    const second = two.runs.map((run) => ({ ...run, id: 'second', session: 1 }))
    await store.keep('me', [a, b, { ...two, runs: [...two.runs, ...second] }])
    await store.setDeleted('me', idOf(a), 100)
    await store.setDeleted('me', idOf(b), 200)
    await store.setDeleted('me', 'second', 50)
    expect(await store.purge('me', 200)).toBe(2)
    expect(await store.run('me', idOf(a))).toBeUndefined()
    expect(await store.columns('me', idOf(a))).toBeUndefined()
    expect(await store.hasOriginal('me', a.original.sha256)).toBe(false)
    expect(await listed(true)).toEqual([idOf(b)])
    expect(await store.hasOriginal('me', two.original.sha256)).toBe(true)
    expect(await store.purge('me', 200)).toBe(0)
    expect(await store.check()).toEqual([])
  })

  it('forgets with a file whatever was noted of items with its bytes, so that it can come again', async () => {
    const { store } = trial()
    const two = newFile({ name: 'two' })
    const second = two.runs.map((run) => ({ ...run, id: 'second', session: 1 }))
    await store.keep('me', [a, b, { ...two, runs: [...two.runs, ...second] }])
    const elsewhere = { ...a.look, sourceKey: 'elsewhere', outcome: 'duplicate' } as const
    await store.putLooks('me', [
      { ...elsewhere, sha256: a.original.sha256 },
      { ...elsewhere, sourceKey: 'c' },
    ])
    for (const id of [idOf(a), 'second']) await store.setDeleted('me', id, 1)
    expect(await store.purge('me', 2)).toBe(2)
    const keys = [a, b, two].map(({ look }) => look.sourceKey)
    const left = await store.looks('me', [...keys, 'elsewhere', 'c'])
    expect([...left.keys()].sort()).toEqual([b.look.sourceKey, two.look.sourceKey, 'c'].sort())
    await store.keep('me', [a])
    expect(await listed()).toContain(idOf(a))
  })

  it('lets the lesser recording stand for itself when the main one is taken away alone', async () => {
    const { store } = trial()
    await store.keep('me', [a, b])
    await store.setDeleted('me', idOf(a), 1)
    await store.link('me', idOf(b), idOf(a), true)
    expect(await listed()).toEqual([])
    await store.purge('me', 2)
    expect(await listed()).toEqual([idOf(b)])
  })
}
