import { expect, it } from 'vitest'
import { idOf, newFile } from '../new-file.for-tests.ts'
import type { NewRun } from '../store.ts'
import type { Promises } from './ground.for-tests.ts'

export const links: Promises = (trial) => {
  const file = (name: string, run: Partial<NewRun> = {}) =>
    newFile({ name, run: { about: { name }, startedAtMs: 1000, ...run } })
  const [a, b, c] = [file('a'), file('b'), file('c')]
  const listed = async () =>
    (await trial().store.runs('me', { offset: 0, limit: 10, order: 'oldest' })).runs
      .map(({ name, linked }) => `${name} ${linked}`)
      .sort()
  const mainOf = async (of: typeof a) => (await trial().store.run('me', idOf(of)))?.mainId

  it('lists an outing once, by its main recording, and shows the others beside it', async () => {
    const { store } = trial()
    await store.keep('me', [file('b', { mainId: idOf(a) }), a])
    expect(await listed()).toEqual(['a 1'])
    expect(await store.run('me', idOf(a))).toMatchObject({
      mainId: null,
      others: [{ id: idOf(b), linked: 1 }],
    })
    expect(await store.run('me', idOf(b))).toMatchObject({ mainId: idOf(a), others: [] })
    const read = []
    for await (const lot of store.everyRun('me')) read.push(...lot)
    expect(read.map(({ id }) => id)).toEqual([idOf(a)])
  })

  it('lets a richer recording take the place of the main one, with what the runner said of it', async () => {
    const { store } = trial()
    await store.keep('me', [a, file('b', { mainId: idOf(a) })])
    await store.keep('me', [
      file('c', {
        lesserIds: [idOf(a)],
        about: { name: 'source', gear: 'source' },
        edits: { name: 'said', notes: 'noted', gear: null, stoppedBy: 'breath', ignored: true },
      }),
    ])
    expect(await listed()).toEqual(['said 2'])
    expect(await store.run('me', idOf(c))).toMatchObject({
      summary: { name: 'said', gear: null, stoppedBy: 'breath', ignored: true, heartRateIgnored: false },
      notes: 'noted',
    })
    expect(await Promise.all([a, b].map(mainOf))).toEqual([idOf(c), idOf(c)])
    expect((await store.runs('me', { offset: 0, limit: 10, text: 'noted said' })).total).toBe(1)
  })

  it('makes no chains, and swaps main and lesser', async () => {
    const { store } = trial()
    await store.keep('me', [a, b, c])
    await store.link('me', idOf(b), idOf(a), false)
    await store.link('me', idOf(c), idOf(b), false)
    expect(await mainOf(c)).toBe(idOf(a))
    await store.link('me', idOf(a), idOf(b), true)
    expect(await Promise.all([a, b, c].map(mainOf))).toEqual([idOf(b), null, idOf(b)])
    expect(await listed()).toEqual(['b 2'])
  })

  it('takes a recording out of its outing, and holds to what the runner said', async () => {
    const { store } = trial()
    await store.keep('me', [a, file('b', { mainId: idOf(a) }), c])
    await store.link('me', idOf(b), null, true)
    expect(await listed()).toEqual(['a 0', 'b 0', 'c 0'])
    await store.link('me', idOf(b), idOf(a), false)
    await store.keep('me', [file('d', { lesserIds: [idOf(b)] })])
    expect(await listed()).toEqual(['a 0', 'b 0', 'c 0', 'd 0'])
    await store.link('me', idOf(b), idOf(c), true)
    expect(await mainOf(b)).toBe(idOf(c))
  })

  it('does nothing for runs that are not there, and links none to itself', async () => {
    const { store } = trial()
    await store.keep('me', [file('a', { mainId: 'none', lesserIds: ['none'] })])
    await store.link('me', idOf(a), 'none', true)
    await store.link('me', 'none', idOf(a), true)
    expect(await listed()).toEqual(['a 0'])
    await expect(store.link('me', idOf(a), idOf(a), true)).rejects.toThrow(RangeError)
  })

  it('offers as the same outing what began within a span, deleted ones left out', async () => {
    const { store } = trial()
    const deleted = file('deleted')
    await store.keep('me', [
      file('a', { startedAtMs: 1000, richness: 3.5 }),
      file('b', { startedAtMs: 2000, mainId: idOf(a) }),
      file('c', { startedAtMs: 2001 }),
      file('whenever', { startedAtMs: null }),
      deleted,
    ])
    await store.setDeleted('me', idOf(deleted), 1)
    await store.link('me', idOf(b), idOf(a), true)
    expect(await store.startedWithin('me', 1000, 2000)).toMatchObject([
      { run: { id: idOf(a) }, format: 'fit', richness: 3.5, mainId: null, settled: true },
      { run: { id: idOf(b) }, mainId: idOf(a), settled: true },
    ])
    expect(await store.startedWithin('me', 2000.5, Number.POSITIVE_INFINITY)).toMatchObject([
      { run: { id: idOf(c) }, settled: false },
    ])
  })
}
