import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { idOf, newFile } from '../new-file.for-tests.ts'
import type { Promises } from './ground.for-tests.ts'

export const keeping: Promises = (trial) => {
  it('gives a runner back as they were put, and replaces them', async () => {
    const { store } = trial()
    const before = await store.athlete('me')
    expect(before?.profile.heartRateMaxBpm).toEqual({ value: 186.5, from: 'estimated' })
    expect(before?.settings.privacyZones[0]?.name).toBe('Zuhause')
    await store.putAthlete({
      id: 'me',
      profile: {},
      settings: { units: 'imperial', language: null, privacyZones: [] },
    })
    expect(await store.athlete('me')).toEqual({
      id: 'me',
      profile: {},
      settings: { units: 'imperial', language: null, privacyZones: [] },
    })
    expect(await store.athlete('nobody')).toBeUndefined()
  })

  it('loses neither profile nor settings when both are changed at the same time', async () => {
    const { store } = trial()
    for (let n = 1; n <= 40; n++) {
      const profile = { birthYear: { value: 1950 + n, from: 'measured' } } as const
      const settings = { units: 'metric', language: `de-${n}`, privacyZones: [] } as const
      const both = [store.putProfile('me', profile), store.putSettings('me', settings)]
      expect(await Promise.all(both)).toEqual([true, true])
      expect(await store.athlete('me')).toEqual({ id: 'me', profile, settings })
    }
    expect(await store.putProfile('nobody', {})).toBe(false)
    expect(await store.putSettings('nobody', { units: 'metric', language: null, privacyZones: [] })).toBe(
      false,
    )
    expect(await store.athlete('nobody')).toBeUndefined()
  })

  it('gives every byte of originals and columns back', async () => {
    const { store } = trial()
    const packed = new Uint8Array(randomBytes(70_000))
    const columns = Uint8Array.from({ length: 256 }, (_, byte) => byte)
    const file = newFile({ name: 'bytes', run: { columns } })
    await store.keep('me', [{ ...file, original: { ...file.original, packed } }])
    expect(await store.original('me', file.original.sha256)).toEqual({ ...file.original, packed })
    expect(await store.columns('me', idOf(file))).toEqual(columns)
    expect(await store.columns('me', 'none')).toBeUndefined()
    expect(await store.original('me', 'none')).toBeUndefined()
  })

  it('gives a run back with its file, its laps and its report', async () => {
    const { store } = trial()
    const laps = [
      { fromS: 0, toS: 300.25, distanceM: 1000, by: 'distance' as const },
      { fromS: 300.25, toS: 512, distanceM: NaN, by: 'hand' as const, step: 2, intensity: 'active' as const },
    ]
    const file = newFile({
      name: 'one',
      run: { laps, about: { name: 'Hügel', description: 'nass', gear: 'blau' } },
    })
    await store.keep('me', [file])
    const { packed: _, ...original } = file.original
    expect(await store.run('me', idOf(file))).toEqual({
      summary: {
        id: idOf(file),
        name: 'Hügel',
        gear: 'blau',
        ...withoutRoute(file.runs[0]?.judged.facts),
        race: null,
        stoppedBy: null,
        ignored: false,
        heartRateIgnored: false,
        simulated: false,
        linked: 0,
      },
      notes: 'nass',
      about: { name: 'Hügel', description: 'nass', gear: 'blau' },
      deletedAtMs: null,
      report: file.runs[0]?.judged.report,
      problem: null,
      past: file.runs[0]?.judged.past,
      basis: 'basis 1',
      laps,
      file: original,
      session: 0,
      mainId: null,
      others: [],
    })
    expect(await store.run('me', 'none')).toBeUndefined()
  })

  it('keeps a run that could not be judged, with the reason', async () => {
    const { store } = trial()
    const problem = { code: 'recording.no-time', detail: 'no point has a time', byteOffset: 7 } as const
    const file = newFile({ name: 'unjudged' })
    const [run] = file.runs
    if (!run) throw new Error('no run')
    const judged = { ...run.judged, report: null, problem }
    await store.keep('me', [{ ...file, runs: [{ ...run, judged }] }])
    expect(await store.run('me', idOf(file))).toMatchObject({ report: null, problem })
  })

  it('keeps all sessions of a file, and adds those it did not know', async () => {
    const { store } = trial()
    const file = newFile({ name: 'two' })
    const second = file.runs.map((run) => ({ ...run, id: run.id.replace('-0', '-1'), session: 1 }))
    await store.keep('me', [file])
    await store.keep('me', [{ ...file, runs: [...file.runs, ...second] }])
    const { total, runs } = await store.runs('me', { offset: 0, limit: 10 })
    expect([total, ...runs.map(({ id }) => id)]).toEqual([2, idOf(file), idOf(file).replace('-0', '-1')])
    expect(await store.originals('me')).toHaveLength(1)
  })

  it('leaves what is there as it is when the same is kept again', async () => {
    const { store } = trial()
    await store.keep('me', [newFile({ name: 'same', run: { about: { name: 'first' } } })])
    const again = newFile({
      name: 'same',
      run: { about: { name: 'second' }, laps: [lap] },
      facts: { distanceM: 1 },
    })
    const before = await store.run('me', idOf(again))
    await store.keep('me', [again, again])
    expect(await store.run('me', idOf(again))).toEqual(before)
    expect(before?.summary.name).toBe('first')
  })

  it('keeps all files of a call or none', async () => {
    const { store } = trial()
    const bad = newFile({ name: 'bad', run: { richness: NaN } })
    await expect(store.keep('me', [newFile({ name: 'good' }), bad])).rejects.toThrow()
    expect(await store.runs('me', { offset: 0, limit: 10 })).toEqual({ total: 0, runs: [] })
    expect(await store.originals('me')).toEqual([])
    expect(await store.looks('me', [bad.look.sourceKey, 'folder\tgood.fit'])).toEqual(new Map())
    // And is not put out by it.
    await store.keep('me', [newFile({ name: 'good' })])
    expect(await store.hasOriginal('me', newFile({ name: 'good' }).original.sha256)).toBe(true)
  })

  it('keeps nothing for a runner it does not know', async () => {
    const { store } = trial()
    await expect(store.keep('nobody', [newFile({ name: 'a' })])).rejects.toThrow()
    expect(await store.originals('nobody')).toEqual([])
  })

  it('keeps many files in one call, large ones among them', async () => {
    const { store } = trial()
    const files = Array.from({ length: 45 }, (_, n) => {
      const { original, ...file } = newFile({
        name: `${n}`,
        run: { laps: Array.from({ length: n }, () => lap) },
      })
      const packed = new Uint8Array(n % 15 === 0 ? 3_000_000 : 1_000).fill(n)
      return { ...file, original: { ...original, packed } }
    })
    await store.keep('me', files)
    for (const file of files) {
      expect((await store.original('me', file.original.sha256))?.packed).toEqual(file.original.packed)
      expect((await store.run('me', idOf(file)))?.laps).toHaveLength(file.runs[0]?.laps.length ?? NaN)
    }
  })

  it('keeps calls apart that are made at once', async () => {
    const { store } = trial()
    const files = Array.from({ length: 20 }, (_, n) => newFile({ name: `at once ${n % 10}` }))
    await Promise.all(files.map((file) => store.keep('me', [file])))
    expect((await store.runs('me', { offset: 0, limit: 100 })).total).toBe(10)
  })

  it('makes the unknown null, and never a number that is none', async () => {
    const { store } = trial()
    const facts = {
      distanceM: NaN,
      elapsedS: Number.POSITIVE_INFINITY,
      ascentM: -0,
      heartRateBpm: Number.NEGATIVE_INFINITY,
      route: { latitudeDeg: [47.1, NaN], longitudeDeg: [8, 9] },
    }
    const file = newFile({ name: 'odd', facts })
    await store.keep('me', [file])
    const run = await store.run('me', idOf(file))
    expect(run?.summary).toMatchObject({ distanceM: null, elapsedS: null, ascentM: 0, heartRateBpm: null })
    expect(await store.routes('me', 0, Number.POSITIVE_INFINITY)).toEqual([])
  })

  it('keeps texts in any writing, but for signs that no text can hold', async () => {
    const { store } = trial()
    const name = `Lauf 🏃‍♀️ ランニング עברית "'; drop table athletes; -- \\ % _ \n\t`
    const file = newFile({
      name: 'text',
      run: { about: { name: `${name}\0`, description: 'x'.repeat(300_000) } },
    })
    await store.keep('me', [{ ...file, original: { ...file.original, name: 'a\0b.fit' } }])
    const run = await store.run('me', idOf(file))
    expect(run?.summary.name).toBe(name)
    expect(run?.notes).toHaveLength(300_000)
    expect(run?.file.name).toBe('ab.fit')
  })
}

const lap = { fromS: 0, toS: 1, distanceM: 1, by: 'hand' as const }

const withoutRoute = (facts: unknown) => {
  if (typeof facts !== 'object' || facts === null) return {}
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== 'route'))
}
