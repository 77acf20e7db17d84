import { expect, it } from 'vitest'
import { newFile } from '../new-file.for-tests.ts'
import type { Look } from '../store.ts'
import type { Promises } from './ground.for-tests.ts'
import { importRecord } from './import-record.for-tests.ts'

export const importing: Promises = (trial) => {
  it('remembers what became of each item, the last word of it', async () => {
    const { store } = trial()
    const failed: Look = {
      sourceKey: 'export.zip\tactivities/7.fit.gz',
      fingerprint: '1',
      outcome: 'failed',
      problem: { code: 'format.corrupt', detail: 'nothing in it' },
      atMs: 5,
    }
    await store.putLooks('me', [failed, { ...failed, sourceKey: 'other' }])
    await store.putLooks('me', [])
    expect(await store.looks('me', [failed.sourceKey, 'never seen'])).toEqual(
      new Map([[failed.sourceKey, failed]]),
    )
    const later: Look = { ...failed, fingerprint: '2', outcome: 'duplicate', problem: null, atMs: 6 }
    await store.putLooks('me', [failed, later])
    expect(await store.looks('me', [failed.sourceKey])).toEqual(new Map([[failed.sourceKey, later]]))
    const file = newFile({ name: 'x', look: { sourceKey: failed.sourceKey, fingerprint: '3' } })
    await store.keep('me', [file])
    expect(await store.looks('me', [failed.sourceKey])).toEqual(new Map([[failed.sourceKey, file.look]]))
  })

  it('remembers which import kept an item, and that it was linked', async () => {
    const { store } = trial()
    const look = { ...newFile({ name: 'x' }).look, importId: 'a', linked: true }
    await store.keep('me', [newFile({ name: 'x', look })])
    await store.putLooks('me', [{ ...look, sourceKey: 'y', linked: false }])
    const looks = await store.looks('me', [look.sourceKey, 'y'])
    expect(looks.get(look.sourceKey)).toEqual(look)
    expect(looks.get('y')).toEqual({ ...look, sourceKey: 'y', linked: false })
  })

  it('knows of an item whose runs are all deleted', async () => {
    const { store } = trial()
    const [kept, gone] = [newFile({ name: 'kept' }), newFile({ name: 'gone' })]
    await store.keep('me', [kept, gone])
    const copy = { ...gone.look, sourceKey: 'copy', outcome: 'duplicate' as const }
    await store.putLooks('me', [{ ...copy, sha256: gone.original.sha256 }])
    const keys = [kept.look.sourceKey, gone.look.sourceKey, 'copy']
    const deleted = async () =>
      [...(await store.looks('me', keys)).values()]
        .flatMap((look) => (look.deleted ? look.sourceKey : []))
        .toSorted()
    expect(await deleted()).toEqual([])
    const [run] = gone.runs
    await store.setDeleted('me', run?.id ?? '', 5)
    expect(await deleted()).toEqual(['copy', gone.look.sourceKey].toSorted())
    await store.setDeleted('me', run?.id ?? '', null)
    expect(await deleted()).toEqual([])
  })

  it('remembers items whatever they are called and however many they are', async () => {
    const { store } = trial()
    const long = Array.from({ length: 1_700 }, (_, n) => ({
      sourceKey: `${n} ${'ü\0'.repeat(n === 0 ? 60_000 : 1)}`,
      fingerprint: 'f',
      outcome: 'skipped' as const,
      problem: null,
      atMs: n,
    }))
    await store.putLooks('me', long)
    const looks = await store.looks(
      'me',
      long.map(({ sourceKey }) => sourceKey),
    )
    expect(looks.size).toBe(1_700)
    expect(looks.get(long[0]?.sourceKey ?? '')).toEqual(long[0])
    expect(await store.looks('me', [])).toEqual(new Map())
  })

  it('lists imports newest first, each as it stands last', async () => {
    const { store } = trial()
    await store.putImport('me', importRecord('a', 1))
    await store.putImport('me', importRecord('b', 2))
    const done = { ...importRecord('a', 1), state: 'done', finishedAtMs: 9, anySport: true } as const
    await store.putImport('me', done)
    expect(await store.imports('me')).toEqual([importRecord('b', 2), done])
    expect(await store.imports('you')).toEqual([])
  })
  it('forgets an import, and leaves the others, and what it kept', async () => {
    const { store } = trial()
    const file = newFile({ name: 'kept' })
    await store.keep('me', [file])
    await store.putImport('me', importRecord('a', 1))
    await store.putImport('me', importRecord('b', 2))
    await store.putImport('you', importRecord('a', 3))
    await store.removeImport('me', 'a')
    expect(await store.imports('me')).toEqual([importRecord('b', 2)])
    expect(await store.imports('you')).toEqual([importRecord('a', 3)])
    expect((await store.runs('me', { offset: 0, limit: 10 })).total).toBe(1)
    expect(await store.looks('me', [file.look.sourceKey])).toEqual(
      new Map([[file.look.sourceKey, file.look]]),
    )
    await store.removeImport('me', 'a')
    await store.removeImport('me', 'never was')
    expect(await store.imports('me')).toHaveLength(1)
  })
}
