import { expect, it } from 'vitest'
import { idOf, newFile } from '../new-file.for-tests.ts'
import type { Promises } from './ground.for-tests.ts'

export const editing: Promises = (trial) => {
  const about = { name: 'Lunch Run', description: 'with Ann', gear: 'Pegasus', race: true }

  it('says what the source says until the runner says otherwise', async () => {
    const { store } = trial()
    const file = newFile({ name: 'a', run: { about } })
    await store.keep('me', [file])
    expect(await store.run('me', idOf(file))).toMatchObject({
      summary: { name: 'Lunch Run', gear: 'Pegasus', race: true, stoppedBy: null },
      notes: 'with Ann',
    })
    const edited = await store.edit('me', idOf(file), {
      name: 'Zum Zoo',
      notes: 'heiss',
      gear: 'Ride',
      race: false,
      stoppedBy: 'legs',
      ignored: true,
      heartRateIgnored: true,
    })
    expect(edited).toMatchObject({
      name: 'Zum Zoo',
      gear: 'Ride',
      race: false,
      stoppedBy: 'legs',
      ignored: true,
      heartRateIgnored: true,
    })
    expect(await store.run('me', idOf(file))).toMatchObject({ summary: edited, notes: 'heiss' })
  })

  it('makes unknown again what the runner takes back, whatever the source said', async () => {
    const { store } = trial()
    const file = newFile({ name: 'a', run: { about } })
    await store.keep('me', [file])
    const nothing = { name: null, notes: null, gear: null, race: null, stoppedBy: null }
    const edited = await store.edit('me', idOf(file), nothing)
    expect(edited).toMatchObject({ name: null, gear: null, race: null, stoppedBy: null })
    expect(await store.run('me', idOf(file))).toMatchObject({ notes: null })
    await store.keep('me', [file])
    expect(await store.run('me', idOf(file))).toMatchObject({ summary: { name: null }, notes: null })
  })

  it('leaves alone what an edit does not name, and runs that are not there', async () => {
    const { store } = trial()
    const file = newFile({ name: 'a', run: { about } })
    await store.keep('me', [file, newFile({ name: 'b', run: { about } })])
    const before = await store.run('me', idOf(file))
    expect(await store.edit('me', idOf(file), {})).toEqual(before?.summary)
    expect(await store.edit('me', 'none', { name: 'x' })).toBeUndefined()
    await store.edit('me', idOf(file), { gear: 'Ride' })
    expect(await store.run('me', idOf(file))).toEqual({
      ...before,
      summary: { ...before?.summary, gear: 'Ride' },
    })
    expect((await store.run('me', idOf(newFile({ name: 'b' }))))?.summary.gear).toBe('Pegasus')
  })

  it('still lists a run that is ignored', async () => {
    const { store } = trial()
    const file = newFile({ name: 'a' })
    await store.keep('me', [file])
    await store.edit('me', idOf(file), { ignored: true })
    expect((await store.runs('me', { offset: 0, limit: 10 })).runs).toMatchObject([{ ignored: true }])
    for await (const lot of store.everyRun('me')) expect(lot).toMatchObject([{ ignored: true }])
  })
}
