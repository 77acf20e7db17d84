import { expect, it } from 'vitest'
import { idOf, newFile } from '../new-file.for-tests.ts'
import { type Promises, you } from './ground.for-tests.ts'

export const erasing: Promises = (trial) => {
  it('takes away all of a runner, and leaves nothing of it where the store keeps its bytes', async () => {
    const { store, ground, place } = trial()
    const marker = `marker-${Math.random()}`
    const planted = Buffer.from(marker.repeat(3_000))
    const file = newFile({
      name: marker,
      run: { about: { name: marker, description: marker }, columns: planted },
    })
    await store.keep('me', [{ ...file, original: { ...file.original, packed: planted } }])
    await store.keep('you', [newFile({ name: 'other' })])
    await store.edit('me', idOf(file), { notes: `${marker} twice` })
    await store.putAnswers('me', idOf(file), { wet: true })
    await store.putCheckIn('me', { day: '2026-05-01', sleepH: 7 })
    await store.putInterview('me', { marker })
    await store.putMornings('me', [{ day: '2026-05-02', from: marker, massKg: 60 }], {
      importId: null,
      atMs: 1,
    })
    expect((await ground.bytesOf?.(place))?.includes(marker) ?? true).toBe(true)
    await store.erase('me')
    expect((await ground.bytesOf?.(place))?.includes(marker) ?? false).toBe(false)
    expect(await store.athlete('me')).toBeUndefined()
    expect(await store.runs('me', { offset: 0, limit: 10 })).toEqual({ total: 0, runs: [] })
    expect(await store.originals('me')).toEqual([])
    expect((await store.looks('me', [file.look.sourceKey])).size).toBe(0)
    expect(await store.imports('me')).toEqual([])
    expect(await store.answers('me', idOf(file))).toBeUndefined()
    expect(await store.checkIns('me', '2026-05-01', '2026-05-02')).toEqual([])
    expect(await store.interview('me')).toEqual({})
    expect((await store.runs('you', { offset: 0, limit: 10 })).total).toBe(1)
    await store.erase('me')
  })

  it('leaves an athlete of whom nothing is known where one is to be, so that things can be kept again', async () => {
    const { store } = trial()
    const { settings } = you
    await store.keep('me', [newFile({ name: 'a' })])
    const erasing = store.erase('me', { profile: {}, settings })
    // Whoever does not wait for the end of it is not refused.
    let isDone = false
    const ended = erasing.finally(() => {
      isDone = true
    })
    while (!isDone) await store.putCheckIn('me', { day: '2026-05-01', sleepH: 7 })
    await ended
    expect(await store.athlete('me')).toEqual({ id: 'me', profile: {}, settings })
    await store.keep('me', [newFile({ name: 'a' })])
    expect((await store.runs('me', { offset: 0, limit: 10 })).total).toBe(1)
  })

  it('takes away a long history', async () => {
    const { store } = trial()
    const main = newFile({ name: 'main' })
    const lesser = Array.from({ length: 250 }, (_, n) =>
      newFile({ name: `${n}`, run: { mainId: idOf(main) } }),
    )
    await store.keep('me', [main, ...lesser])
    await store.erase('me')
    expect(await store.originals('me')).toEqual([])
    expect(await store.athlete('me')).toBeUndefined()
  })

  it('takes away simulated runs alone, and what would keep them from coming again', async () => {
    const { store } = trial()
    const simulated = newFile({ name: 'nobody ran it', run: { simulated: true } })
    const lesser = newFile({ name: 'linked to it', run: { mainId: idOf(simulated) } })
    const real = newFile({ name: 'real' })
    await store.keep('me', [simulated, real, lesser])
    expect((await store.run('me', idOf(simulated)))?.summary.simulated).toBe(true)
    expect(await store.eraseSimulated('me')).toBe(1)
    expect((await store.runs('me', { offset: 0, limit: 10 })).total).toBe(2)
    const looks = await store.looks('me', [simulated.look.sourceKey, real.look.sourceKey])
    expect([...looks.keys()]).toEqual([real.look.sourceKey])
    expect(await store.hasOriginal('me', simulated.original.sha256)).toBe(false)
    expect(await store.eraseSimulated('me')).toBe(0)
  })
}
