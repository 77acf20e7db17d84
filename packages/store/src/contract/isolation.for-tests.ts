import { expect, it } from 'vitest'
import { idOf, judged, newFile } from '../new-file.for-tests.ts'
import type { Store } from '../store.ts'
import type { Promises } from './ground.for-tests.ts'

export const isolation: Promises = (trial) => {
  it('shows nobody what is another’s, by any question', async () => {
    const { store } = trial()
    const file = newFile({ name: 'mine', run: { about: { gear: 'mine' } } })
    await store.keep('me', [file])
    await store.setDeleted('me', idOf(file), 1)
    await store.keep('me', [newFile({ name: 'other' })])
    await store.putAnswers('me', idOf(file), { wet: true })
    await store.putCheckIn('me', { day: '2026-05-01', sleepH: 7 })
    await store.putMornings('me', measured, { importId: 'i', atMs: 1 })
    await store.putInterview('me', { shoes: 'old' })
    expect(await allOf(store, 'you', file)).toEqual(await allOf(store, 'nobody', file))
    expect(await allOf(store, 'you', file)).not.toEqual(await allOf(store, 'me', file))
  })

  it('lets two keep the same file, each their own', async () => {
    const { store } = trial()
    const file = newFile({ name: 'same', run: { about: { name: 'n' } } })
    const lesser = newFile({ name: 'lesser', run: { mainId: idOf(file) } })
    await store.keep('me', [file, lesser])
    await store.keep('you', [file, lesser])
    const before = await allOf(store, 'you', file)
    await store.edit('me', idOf(file), { name: 'other' })
    await store.putAnswers('me', idOf(file), { wet: true })
    await store.putCheckIn('me', { day: '2026-05-01', sleepH: 7 })
    await store.putMornings('me', measured, { importId: 'i', atMs: 1 })
    await store.putInterview('me', { shoes: 'old' })
    await store.link('me', idOf(lesser), null, true)
    await store.putJudged('me', [{ id: idOf(file), judged: judged({ basis: 'new' }) }])
    await store.putLooks('me', [{ ...file.look, outcome: 'failed' }])
    await store.setDeleted('me', idOf(file), 1)
    await store.purge('me', 2)
    await store.eraseSimulated('me')
    expect(await allOf(store, 'you', file)).toEqual(before)
    await store.erase('me')
    expect(await allOf(store, 'you', file)).toEqual(before)
    expect(await store.athlete('you')).toBeDefined()
  })

  it('changes nothing of another’s runs', async () => {
    const { store } = trial()
    const file = newFile({ name: 'mine' })
    const other = newFile({ name: 'other' })
    await store.keep('me', [file, other])
    const before = await allOf(store, 'me', file)
    expect(await store.edit('you', idOf(file), { name: 'x' })).toBeUndefined()
    expect(await store.setDeleted('you', idOf(file), 1)).toBe(false)
    expect(await store.putAnswers('you', idOf(file), { wet: true })).toBe(false)
    await store.putCheckIn('you', { day: '2026-05-01', sleepH: 7 })
    await store.putMornings('you', measured, { importId: 'i', atMs: 1 })
    await store.removeImport('you', 'i')
    await store.putInterview('you', { shoes: 'old' })
    await store.link('you', idOf(file), idOf(other), true)
    await store.putJudged('you', [{ id: idOf(file), judged: judged({ basis: 'new' }) }])
    expect(await store.purge('you', 1e15)).toBe(0)
    await store.erase('you')
    expect(await allOf(store, 'me', file)).toEqual(before)
  })
}

const measured = [{ day: '2026-05-02', from: 'a watch', massKg: 60 }]

/** Everything the store tells of a runner, and of one file. */
async function allOf(store: Store, athleteId: string, file: ReturnType<typeof newFile>): Promise<unknown> {
  const everyRun = []
  for await (const lot of store.everyRun(athleteId)) everyRun.push(...lot)
  const past = []
  for await (const lot of store.past(athleteId)) past.push(...lot)
  return {
    everyRun,
    past,
    answers: await store.answers(athleteId, idOf(file)),
    checkIns: await store.checkIns(athleteId, '0000-01-01', '9999-12-31'),
    interview: await store.interview(athleteId),
    runs: await store.runs(athleteId, { offset: 0, limit: 10 }),
    deleted: await store.runs(athleteId, { offset: 0, limit: 10, deleted: true }),
    run: await store.run(athleteId, idOf(file)),
    columns: await store.columns(athleteId, idOf(file)),
    original: await store.original(athleteId, file.original.sha256),
    has: await store.hasOriginal(athleteId, file.original.sha256),
    originals: await store.originals(athleteId),
    gear: await store.gear(athleteId),
    looks: await store.looks(athleteId, [file.look.sourceKey]),
    within: await store.startedWithin(athleteId, 0, 1e15),
    routes: await store.routes(athleteId, 0, 1e9),
    stale: await store.staleRuns(athleteId, () => true, 10),
    imports: await store.imports(athleteId),
  }
}
