import { expect, it } from 'vitest'
import { idOf, judged, newFile } from '../new-file.for-tests.ts'
import type { Promises } from './ground.for-tests.ts'

export const judging: Promises = (trial) => {
  it('finds runs to judge again in the order of their ids, with what the runner said', async () => {
    const { store } = trial()
    const files = Array.from({ length: 1_100 }, (_, n) => newFile({ name: `${n}` }))
    await store.keep('me', files)
    const ids = files.map(idOf).sort()
    const [first = '', second = ''] = ids
    await store.edit('me', first, { race: true, stoppedBy: 'heat', heartRateIgnored: true })
    await store.setDeleted('me', second, 1)
    const stale = await store.staleRuns('me', ({ basis }) => basis === 'basis 1', 1_050)
    expect(stale.map(({ id }) => id)).toEqual(ids.slice(0, 1_050))
    expect(stale[0]).toEqual({
      id: first,
      basis: 'basis 1',
      sha256: files.find((file) => idOf(file) === first)?.original.sha256,
      edits: { race: true, stoppedBy: 'heat', heartRateIgnored: true },
    })
    expect(await store.staleRuns('me', ({ id }) => id === ids.at(-1), 5)).toHaveLength(1)
    expect(await store.staleRuns('me', () => false, 5)).toEqual([])
    expect(await store.staleRuns('me', () => true, 0)).toEqual([])
  })

  it('puts a new report in the place of the old, and leaves what the runner said', async () => {
    const { store } = trial()
    const file = newFile({ name: 'a', run: { about: { name: 'said' } } })
    await store.keep('me', [file])
    await store.edit('me', idOf(file), { stoppedBy: 'legs' })
    const route = { latitudeDeg: [1], longitudeDeg: [2] }
    const again = judged({
      basis: 'basis 2',
      facts: { limiter: 'legs', index: 80.5, distanceM: 12_000, route },
    })
    await store.putJudged('me', [{ id: idOf(file), judged: again }])
    expect(await store.run('me', idOf(file))).toMatchObject({
      basis: 'basis 2',
      report: { settings: 'basis 2' },
      summary: { limiter: 'legs', index: 80.5, distanceM: 12_000, name: 'said', stoppedBy: 'legs' },
    })
    expect(await store.routes('me', 12_000, 12_000)).toEqual([{ id: idOf(file), route }])
    expect(await store.staleRuns('me', ({ basis }) => basis !== 'basis 2', 5)).toEqual([])
    const problem = { code: 'format.corrupt', detail: 'columns' } as const
    await store.putJudged('me', [{ id: idOf(file), judged: { ...again, report: null, problem } }])
    expect(await store.run('me', idOf(file))).toMatchObject({ report: null, problem })
  })

  it('puts all reports of a call or none, and passes over runs that are gone', async () => {
    const { store } = trial()
    const files = [newFile({ name: 'a' }), newFile({ name: 'b' })]
    await store.keep('me', files)
    const [a = '', b = ''] = files.map(idOf)
    const good = judged({ basis: 'basis 2' })
    const bad = { ...good, facts: { ...good.facts, sport: null as never } }
    await expect(
      store.putJudged('me', [
        { id: a, judged: good },
        { id: b, judged: bad },
      ]),
    ).rejects.toThrow()
    expect((await store.run('me', a))?.basis).toBe('basis 1')
    await store.putJudged('me', [
      { id: 'none', judged: good },
      { id: b, judged: good },
    ])
    expect((await store.run('me', b))?.basis).toBe('basis 2')
  })
}
