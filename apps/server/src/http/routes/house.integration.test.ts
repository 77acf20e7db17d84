import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from '../../house/open-house.ts'
import { restoreFrom } from '../../house/restore-from.ts'
import { ended, fitFile, imported, type Serving, serving } from '../../serving.for-tests.ts'

let served: Serving
beforeAll(async () => {
  served = await serving()
})
afterAll(() => served.end())
const ask: Serving['ask'] = (...asked) => served.ask(...asked)

describe('the overview', () => {
  it('says of a new house that there is nothing in it', async () => {
    expect((await ask('GET', '/overview')).json).toMatchObject({
      runs: 0,
      deleted: 0,
      simulated: 0,
      firstStartedAt: null,
      lastStartedAt: null,
      distanceM: null,
      dataFolder: served.dataFolder,
      storeKind: 'SQLite',
      storeBytes: expect.any(Number),
    })
  })

  it('says what there is', async () => {
    await imported(served, { 'a.fit': fitFile(1), 'b.fit': fitFile(2) })
    const { runs } = (await ask('GET', '/runs')).json
    expect((await ask('GET', '/overview')).json).toMatchObject({
      runs: 2,
      firstStartedAt: runs[1].startedAt,
      lastStartedAt: runs[0].startedAt,
      distanceM: runs[0].distanceM + runs[1].distanceM,
    })
  })
})

describe('the history', () => {
  it('is told by weeks', async () => {
    const { json } = await ask('GET', '/weeks')
    expect(json.weeks.flatMap(({ days }: { days: object[] }) => days)).toHaveLength(2)
    expect(json.mostM).toBe(Math.max(...json.weeks.map(({ distanceM }: { distanceM: number }) => distanceM)))
    const last = (await ask('GET', `/weeks?offset=${json.total - 1}&limit=1`)).json
    expect(last).toEqual({ ...json, weeks: json.weeks.slice(-1) })
    expect((await ask('GET', '/weeks?from=2030-01-01')).json).toMatchObject({ total: 0, weeks: [] })
    expect((await ask('GET', '/weeks?from=yesterday')).status).toBe(422)
  })

  it('is told by how the legs last', async () => {
    const { json } = await ask('GET', '/durability')
    expect(json.classes.map(({ id }: { id: string }) => id)).toContain('30-60')
  })
})

describe('the profile', () => {
  it('is unknown at first, with what the runs let estimate', async () => {
    const { json } = await ask('GET', '/profile')
    expect(json.profile).toEqual({})
    expect(
      json.estimates.find(({ key }: { key: string }) => key === 'heartRateMaxBpm').value,
    ).toBeGreaterThan(100)
  })

  it('is kept, and every run is judged again with it in the background', async () => {
    const profile = {
      sex: { value: 'female', from: 'measured' },
      heartRateMaxBpm: { value: 187, from: 'measured' },
    }
    expect((await ask('PUT', '/profile', { json: profile })).json).toEqual(profile)
    expect((await ask('GET', '/profile')).json.profile).toEqual(profile)
    await untilJudged()
    const [{ id }] = (await ask('GET', '/runs')).json.runs
    expect((await ask('GET', `/runs/${id}/given`)).json.athlete).toEqual({
      sex: 'female',
      heartRateMaxBpm: 187,
    })
    const { assumed } = (await ask('GET', `/runs/${id}`)).json.report.verdict
    expect(assumed.map(({ name }: { name: string }) => name)).not.toContain('hrMaxBpm')
  })

  it.each([
    { massKg: 70 },
    { massKg: { value: 70 } },
    { massKg: { value: '70', from: 'measured' } },
    { shoeSize: { value: 42, from: 'measured' } },
    { sex: { value: 'unknown', from: 'measured' } },
  ])('is refused where it cannot be: %j', async (json) => {
    expect((await ask('PUT', '/profile', { json })).status).toBe(422)
  })
})

describe('judging again', () => {
  it('has nothing to do when all is as it should be, and can be asked for', async () => {
    await untilJudged()
    const { status, json } = await ask('POST', '/reanalysis')
    expect([status, json.left]).toEqual([202, 0])
  })
})

describe('settings', () => {
  const home = { name: 'Home', latitudeDeg: 47, longitudeDeg: 8, radiusM: 200 }

  it('are kept', async () => {
    expect((await ask('GET', '/settings')).json).toEqual({
      units: 'metric',
      language: null,
      privacyZones: [],
    })
    const settings = { units: 'imperial', language: 'de-CH', privacyZones: [home] }
    expect((await ask('PUT', '/settings', { json: settings })).status).toBe(200)
    expect((await ask('GET', '/settings')).json).toEqual(settings)
  })

  it.each([
    {},
    { units: 'metric', language: null, privacyZones: [{ ...home, radiusM: 1 }] },
    { units: 'metric', language: null, privacyZones: [{ ...home, latitudeDeg: 91 }] },
    { units: 'furlongs', language: null, privacyZones: [] },
    { units: 'metric', language: 'not a language', privacyZones: [] },
    { units: 'metric', language: null, privacyZones: Array.from({ length: 51 }, () => home) },
  ])('are refused where they cannot be: %j', async (json) => {
    expect((await ask('PUT', '/settings', { json })).status).toBe(422)
  })
})

describe('the simulated runner', () => {
  it('is added like any import, told apart, and taken away again', async () => {
    const { status, json } = await ask('POST', '/simulated-runner')
    expect([status, json.simulated]).toEqual([202, true])
    const end = await ended(served, json.id)
    expect(end).toMatchObject({ state: 'done', simulated: true, canRetry: false })
    expect(end.outcome.failed).toEqual([])
    const { simulated, runs } = (await ask('GET', '/overview')).json
    expect(simulated).toBe(end.outcome.imported)
    expect(runs).toBe(simulated + 2)
    expect((await ask('GET', '/runs?text=every sensor')).json.runs).toMatchObject([
      { simulated: true, limiter: 'legs' },
    ])

    expect((await ask('DELETE', '/simulated-runner')).status).toBe(204)
    expect((await ask('GET', '/overview')).json).toMatchObject({ simulated: 0, runs: 2 })
    expect(
      (await ask('GET', '/imports')).json.filter((one: { simulated: boolean }) => one.simulated),
    ).toEqual([])
  })
})

describe('a backup', () => {
  it('is everything in one file, which can be put back elsewhere', async () => {
    const { bytes, headers } = await ask('GET', '/backup')
    expect(headers.get('content-disposition')).toMatch(/filename="freshlegs-\d{4}-\d\d-\d\d\.backup"/)
    expect(headers.get('content-length')).toBe(String(bytes.length))
    const left = () => readdirSync(join(served.dataFolder, 'incoming')).some((name) => /^backup/.test(name))
    while (left()) await new Promise((resolve) => setTimeout(resolve, 10))

    const path = join(served.folder, 'freshlegs.backup')
    const dataFolder = join(served.folder, 'restored')
    writeFileSync(path, bytes)
    expect((await restoreFrom(path, { dataFolder })).ok).toBe(true)
    const opened = await openHouse({ dataFolder, openedBy: 'test', judgeThreads: 1 })
    if (!opened.ok) throw new Error(opened.problem.detail)
    const { runs } = await opened.value.store.runs('me', { offset: 0, limit: 10 })
    await opened.value.close()
    expect(runs).toEqual((await ask('GET', '/runs')).json.runs)
  })

  it('says in its name that something in it was damaged before, and can be put back all the same', async () => {
    const database = new DatabaseSync(join(served.dataFolder, 'freshlegs.sqlite'))
    database.exec('update columns set packed = zeroblob(9) where rowid = 1')
    database.close()
    const { bytes, headers } = await ask('GET', '/backup')
    expect(headers.get('content-disposition')).toContain('-with-damage.backup"')
    const path = join(served.folder, 'damaged.backup')
    writeFileSync(path, bytes)
    const restored = await restoreFrom(path, { dataFolder: join(served.folder, 'restored damaged') })
    expect(restored).toMatchObject({
      ok: true,
      value: { faults: [expect.stringContaining('columns of run')] },
    })
  })
})

describe('erasing', () => {
  it('needs to be said in so many words', async () => {
    expect((await ask('POST', '/erase', { json: { sure: 'yes' } })).status).toBe(422)
    expect((await ask('GET', '/overview')).json.runs).toBe(2)
  })

  it('takes everything away: runs, profile, settings, imports, and what they left in the file', async () => {
    const { id } = (await imported(served, { 'bad.fit': Uint8Array.of(1, 2, 3) })) as { id: string }
    await ask('PATCH', `/runs/${(await ask('GET', '/runs')).json.runs[0].id}`, {
      json: { notes: 'A-secret-word' },
    })
    expect((await ask('POST', '/erase', { json: { sure: 'delete everything' } })).status).toBe(204)
    expect((await ask('GET', '/runs?limit=1')).json).toEqual({ total: 0, runs: [] })
    expect((await ask('GET', '/runs?deleted=true')).json.total).toBe(0)
    expect((await ask('GET', '/profile')).json.profile).toEqual({})
    expect((await ask('GET', '/settings')).json.privacyZones).toEqual([])
    expect((await ask('GET', '/imports')).json).toEqual([])
    expect((await ask('GET', `/imports/${id}`)).status).toBe(404)
    expect(readdirSync(join(served.dataFolder, 'incoming'))).toEqual([])
    for (const name of readdirSync(served.dataFolder).filter((file) => file.startsWith('freshlegs.sqlite')))
      expect(readFileSync(join(served.dataFolder, name)).includes('A-secret-word'), name).toBe(false)
  })

  it('is no end: there can be runs again', async () => {
    expect((await imported(served, { 'a.fit': fitFile(1) })).outcome.imported).toBe(1)
  })
})

async function untilJudged() {
  for (;;) {
    const { json } = await ask('GET', '/reanalysis')
    if (json.left === 0 && !json.running) return
  }
}
