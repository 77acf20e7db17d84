import { expect, it } from 'vitest'
import { idOf, newFile } from '../new-file.for-tests.ts'
import { type RunQuery, runOrders, type Store } from '../store.ts'
import type { Promises } from './ground.for-tests.ts'

export const listing: Promises = (trial) => {
  const names = async (query: Omit<RunQuery, 'offset' | 'limit'>) => {
    const { runs, total } = await trial().store.runs('me', { offset: 0, limit: 100, ...query })
    expect(total).toBe(runs.length)
    return runs.map(({ name }) => name)
  }

  it('lists newest first unless told, and knows the other orders; the unknown comes last in each', async () => {
    await keepAll(trial().store, [
      run('b', { startedAtMs: 2000 }, { distanceM: 3000, movingS: 1000 }),
      run('a', { startedAtMs: 1000 }, { distanceM: 9000, movingS: 4000 }),
      run('unknown', { startedAtMs: null }, { distanceM: null, movingS: null }),
      run('c', { startedAtMs: 3000 }, { distanceM: 5000, movingS: 5000 }),
      run('still', { startedAtMs: 500 }, { distanceM: 4000, movingS: 0 }),
    ])
    expect(await names({})).toEqual(['c', 'b', 'a', 'still', 'unknown'])
    expect(await names({ order: 'oldest' })).toEqual(['still', 'a', 'b', 'c', 'unknown'])
    expect(await names({ order: 'longest' })).toEqual(['a', 'c', 'still', 'b', 'unknown'])
    expect((await names({ order: 'fastest' })).slice(0, 3)).toEqual(['b', 'a', 'c'])
  })

  it.each(
    runOrders,
  )('shows each run on one page, whatever is equal, in the order of the %s', async (order) => {
    const { store } = trial()
    await keepAll(
      store,
      Array.from({ length: 23 }, (_, n) =>
        run(`${n}`, { startedAtMs: n % 5 === 0 ? null : n % 3 }, { distanceM: n % 2 === 0 ? 5000 : null }),
      ),
    )
    const pages = [0, 5, 10, 15, 20, 25].map((offset) => store.runs('me', { offset, limit: 5, order }))
    const shown = (await Promise.all(pages)).flatMap(({ runs }) => runs.map(({ id }) => id))
    const all = await store.runs('me', { offset: 0, limit: 100, order })
    expect(shown).toEqual(all.runs.map(({ id }) => id))
    expect(new Set(shown).size).toBe(23)
  })

  it('finds words in name, notes and gear, in any letter case and all of them', async () => {
    await keepAll(trial().store, [
      run('Zürichsee', {
        about: { name: 'Lauf am ZÜRICHSEE', description: 'heiß und windig', gear: 'Ride 16' },
      }),
      run('Straße', { about: { name: 'Straße', description: 'STRASSENLAUF am Zürichberg' } }),
      run('Ωδός', { about: { name: 'Ωδός', gear: 'ride 15' } }),
    ])
    const count = async (text: string) => (await names({ text })).length
    expect(await count('zürich')).toBe(2)
    expect(await count('  ZÜRICH   LAUF ')).toBe(2)
    expect(await count('lauf am windig ride')).toBe(1)
    expect(await count('zu\u0308richsee')).toBe(1)
    expect(await count('STRASSE')).toBe(1)
    expect(await count('straße')).toBe(1)
    expect(await count('ΩΔΌΣ')).toBe(1)
    expect(await count('ride')).toBe(2)
    expect(await count('zürich missing')).toBe(0)
    expect(await count('   ')).toBe(3)
  })

  it('takes no sign of a search for more than a sign', async () => {
    await keepAll(trial().store, [
      run('p', { about: { name: '100 % gegeben' } }),
      run('u', { about: { name: 'long_run' } }),
      run('s', { about: { name: 'back\\slash' } }),
      run('n', { about: { name: "it's 100 longer runs" } }),
    ])
    expect(await names({ text: '%' })).toEqual(['100 % gegeben'])
    expect(await names({ text: 'g_r' })).toEqual(['long_run'])
    expect(await names({ text: '\\' })).toEqual(['back\\slash'])
    expect(await names({ text: "it's" })).toEqual(["it's 100 longer runs"])
    expect(await names({ text: "' or 1=1 --" })).toEqual([])
    expect(await names({ text: 'x '.repeat(10_000) })).toEqual([])
    expect(await names({ text: 'x'.repeat(1_000_000) })).toEqual([])
  })

  it('finds what the runner has written since, and no longer what it replaced', async () => {
    const { store } = trial()
    const file = run('x', { about: { name: 'Morgenlauf' } })
    await store.keep('me', [file])
    await store.edit('me', idOf(file), { name: 'Abendlauf', notes: 'mit Önder' })
    expect(await names({ text: 'önder abend' })).toHaveLength(1)
    expect(await names({ text: 'morgen' })).toEqual([])
  })

  it('narrows by verdict, shoes and time, the ends of a span included', async () => {
    await keepAll(trial().store, [
      run('legs', { startedAtMs: 1000, about: { name: 'legs', gear: 'blue' } }, { limiter: 'legs' }),
      run('none', { startedAtMs: 2000, about: { name: 'none', gear: 'Blue' } }, { limiter: null }),
      run('held', { startedAtMs: 3000, about: { name: 'held', gear: 'blue' } }, { limiter: 'no-fade' }),
      run('when', { startedAtMs: null }, { limiter: 'legs' }),
    ])
    expect(await names({ limiters: ['legs'] })).toEqual(['legs', 'when'])
    expect(await names({ limiters: [null, 'no-fade'] })).toEqual(['held', 'none'])
    expect(await names({ limiters: [] })).toEqual([])
    expect(await names({ gear: 'blue' })).toEqual(['held', 'legs'])
    expect(await names({ fromMs: 2000 })).toEqual(['held', 'none'])
    expect(await names({ fromMs: 1000, toMs: 2000 })).toEqual(['none', 'legs'])
    expect(await names({ fromMs: 1000.5, toMs: 2999.5 })).toEqual(['none'])
    expect(await names({ toMs: 2000, gear: 'blue', limiters: ['legs'], text: 'LEG' })).toEqual(['legs'])
  })

  it('finds runs by the days that their own clocks showed', async () => {
    const hour = 3_600_000
    const midnight = Date.UTC(2026, 4, 3)
    const at = (name: string, hours: number, offsetH: number | null) =>
      run(
        name,
        { startedAtMs: midnight + hours * hour },
        { utcOffsetS: offsetH === null ? null : 3600 * offsetH },
      )
    await keepAll(trial().store, [
      at('Tokyo, that morning', -3, 9),
      at('Los Angeles, that evening', 27, -7),
      at('Los Angeles, the evening before', 3, -7),
      at('Kathmandu, at midnight', -5.75, 5.75),
      at('Kathmandu, at the next', 18.25, 5.75),
      at('no clock, early here', 2, null),
      at('no clock, late here', 25.5, null),
      at('no clock, the day after here', 26, null),
      at('a clock that is far off', 80, -80),
      run('when', { startedAtMs: null }),
    ])
    const days = { localFromMs: midnight, localBelowMs: midnight + 24 * hour }
    // Whoever asks is two hours behind.
    const here = { fromMs: midnight + 2 * hour, belowMs: midnight + 26 * hour }
    const found = await names({ days: { ...days, ...here }, order: 'oldest' })
    expect(found).toEqual([
      'Kathmandu, at midnight',
      'Tokyo, that morning',
      'no clock, early here',
      'no clock, late here',
      'Los Angeles, that evening',
      'a clock that is far off',
    ])
    expect(await names({ days: { ...days, ...here }, fromMs: midnight + 26 * hour })).toHaveLength(2)
  })

  it('reads every run that counts, oldest first, while others are kept', async () => {
    const { store } = trial()
    const files = Array.from({ length: 1_203 }, (_, n) =>
      run(`${n}`, { startedAtMs: n % 100 === 7 ? null : Math.floor(n / 3) * 1000 }),
    )
    await store.keep('me', files)
    await store.setDeleted('me', idOf(files[5] ?? newFile({ name: '' })), 1)
    const read: string[] = []
    const lots: number[] = []
    for await (const lot of store.everyRun('me')) {
      lots.push(lot.length)
      read.push(...lot.map(({ id }) => id))
      if (lots.length === 1) await store.keep('me', [run('while reading', { startedAtMs: 0 })])
    }
    expect(lots.length).toBeGreaterThan(1)
    expect(read).toHaveLength(1_202)
    const { runs } = await store.runs('me', { offset: 0, limit: 2000, order: 'oldest' })
    const late = idOf(run('while reading', {}))
    expect(read).toEqual(runs.map(({ id }) => id).filter((id) => id !== late))
    for await (const _ of store.everyRun('you')) expect.unreachable('nothing to read')
  })

  it('names the shoes in use, most recently worn first', async () => {
    const { store } = trial()
    const bin = run('d', { startedAtMs: 9, about: { gear: 'in the bin' } })
    await keepAll(store, [
      run('a', { startedAtMs: 1, about: { gear: 'old' } }),
      run('b', { startedAtMs: 5, about: { gear: 'new' } }),
      run('c', { startedAtMs: 3, about: { gear: 'old' } }),
      run('e', { startedAtMs: null, about: { gear: 'whenever' } }),
      run('f', { startedAtMs: 7 }),
      bin,
    ])
    await store.setDeleted('me', idOf(bin), 1)
    expect(await store.gear('me')).toEqual(['new', 'old', 'whenever'])
  })

  it('finds routes by distance, of runs that are listed', async () => {
    const { store } = trial()
    const route = { latitudeDeg: [47.123456789, -0.5], longitudeDeg: [8.987654321, 179.5] }
    const deleted = run('deleted', {}, { distanceM: 10_000, route })
    const on = run('on', {}, { distanceM: 10_000, route })
    await keepAll(store, [
      on,
      deleted,
      run('no route', {}, { distanceM: 10_000, route: null }),
      run('unknown points', {}, { distanceM: 10_000, route: { ...route, latitudeDeg: [NaN, 1] } }),
      run('longer', {}, { distanceM: 10_001, route }),
      run('unknown', {}, { distanceM: null, route }),
    ])
    await store.setDeleted('me', idOf(deleted), 1)
    expect(await store.routes('me', 9_999, 10_000)).toEqual([{ id: idOf(on), route }])
    expect(await store.routes('me', 10_000.5, Number.POSITIVE_INFINITY)).toHaveLength(1)
  })
}

const run = (
  name: string,
  more: Parameters<typeof newFile>[0]['run'],
  facts: Parameters<typeof newFile>[0]['facts'] = {},
) => newFile({ name, run: { about: { name }, ...more }, facts })

async function keepAll(store: Store, files: readonly ReturnType<typeof run>[]): Promise<void> {
  await store.keep('me', files)
}
