import { legs, writeGarminExport, zipEntries } from '@freshlegs/synthetic'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { todayHere } from '../../house/today-here.ts'
import { fitFile, imported, type Serving, serving } from '../../serving.for-tests.ts'

let served: Serving
/** Every answer is held against the description of its route. */
const ask: Serving['ask'] = (...asked) => served.ask(...asked)
const get = async (path: string) => (await ask('GET', path)).json
const put = (path: string, json: unknown) => ask('PUT', path, { json })
const nobody = 'ffffffffffffffff-0'
const dayMs = 86_400_000
const daysAgo = (days: number) => Date.now() - days * dayMs

let ids: string[] = []
beforeAll(async () => {
  served = await serving()
  await put('/profile', { heartRateMaxBpm: { value: 190, from: 'measured' } })
  await imported(served, {
    'long.fit': fitFile(1, { truth: legs, durationS: 6600, startedAtMs: daysAgo(9) }),
    'short.fit': fitFile(2, { startedAtMs: daysAgo(5) }),
    'old.fit': fitFile(3, { startedAtMs: daysAgo(100) }),
  })
  ids = (await get('/runs?order=longest')).runs.map(({ id }: { id: string }) => id)
})
afterAll(() => served.end())

describe('the ledger', () => {
  it('tells of all seven parts, over the runs that are kept, on any axis', async () => {
    const ledger = await get('/ledger')
    expect(ledger.parts).toHaveLength(7)
    expect(ledger.runs.total).toBe(3)
    expect((await get('/ledger?axis=km')).survival.unit).toBe('km')
    expect((await get(`/ledger?axis=${encodeURIComponent('kJ/kg')}`)).survival.unit).toBe('kJ/kg')
    expect((await ask('GET', '/ledger?axis=miles')).status).toBe(422)
  })

  it('follows what the runner says, ignores and deletes, at once', async () => {
    const [long, short] = ids
    await put(`/runs/${long}/answers`, { stoppedBy: 'legs' })
    expect((await get('/ledger')).survival.events).toBe(1)
    await put(`/runs/${long}/answers`, { stoppedBy: 'nothing' })
    expect((await get('/ledger')).survival.events).toBe(0)
    await ask('PATCH', `/runs/${short}`, { json: { ignored: true } })
    expect((await get('/ledger')).runs.total).toBe(2)
    await ask('PATCH', `/runs/${short}`, { json: { ignored: false } })
    await put(`/runs/${long}/answers`, {})
  })
})

describe('the ledger of one run', () => {
  it('looks at every cause in that run', async () => {
    const [long] = ids
    const { findings, like } = await get(`/runs/${long}/ledger`)
    expect(new Set(findings.map(({ part }: { part: string }) => part)).size).toBe(7)
    expect(like).toBeNull()
  })

  it('says nothing of a run that does not count, and is not there for one that is not kept', async () => {
    const [, short] = ids
    await ask('PATCH', `/runs/${short}`, { json: { ignored: true } })
    expect(await get(`/runs/${short}/ledger`)).toEqual({ findings: [], around: null, like: null })
    await ask('PATCH', `/runs/${short}`, { json: { ignored: false } })
    expect((await ask('GET', `/runs/${nobody}/ledger`)).status).toBe(404)
  })
})

describe('answers after a run', () => {
  it('are kept whole, and judge the run again', async () => {
    const [long] = ids
    const said = {
      stoppedBy: 'stomach',
      race: true,
      legEffortCr10: 4,
      pains: [{ region: 'calf-inner', side: 'left', fromMin: 50, kind: 'cramp' }],
      surface: 'gravel',
      wet: null,
    }
    expect((await put(`/runs/${long}/answers`, said)).json).toEqual(said)
    expect(await get(`/runs/${long}/answers`)).toEqual(said)
    const { report, run } = await get(`/runs/${long}`)
    expect(run).toMatchObject({ stoppedBy: 'stomach', race: true })
    expect(report.verdict.runnerSaid).toEqual({ stoppedBy: 'stomach', race: true })
    // The run page's own way of saying it goes on working, and leaves the rest.
    await ask('PATCH', `/runs/${long}`, { json: { stoppedBy: 'legs', race: null } })
    const { race: _, ...rest } = said
    expect(await get(`/runs/${long}/answers`)).toEqual({ ...rest, stoppedBy: 'legs' })
    await put(`/runs/${long}/answers`, {})
    expect(await get(`/runs/${long}/answers`)).toEqual({})
  })

  it('are refused where they are none, or there is no such run', async () => {
    expect((await ask('GET', `/runs/${nobody}/answers`)).status).toBe(404)
    expect((await put(`/runs/${nobody}/answers`, {})).status).toBe(404)
    expect((await put(`/runs/${ids[0]}/answers`, { legEffortCr10: 11 })).status).toBe(422)
    expect((await put(`/runs/${ids[0]}/answers`, { stoppedBy: 'boredom' })).status).toBe(422)
    expect((await put(`/runs/${ids[0]}/answers`, { mood: 'good' })).status).toBe(422)
  })

  it('are asked for of the runs of the last weeks, the one that tells most first', async () => {
    const asked = async () => (await get('/unanswered')).map(({ id }: { id: string }) => id)
    expect(await asked()).toEqual([ids[0], await shortId()])
    await put(`/runs/${ids[0]}/answers`, { stoppedBy: 'nothing' })
    expect(await asked()).toEqual([await shortId()])
    await put(`/runs/${ids[0]}/answers`, {})
  })

  const shortId = async () => (await get('/runs?order=newest&limit=1')).runs[0].id
})

describe('mornings', () => {
  it('are kept one a day, and told in their order', async () => {
    await put('/check-ins/2026-05-02', { day: '2026-05-02', soreness: 3, ill: false })
    await put('/check-ins/2026-05-01', { day: '2026-05-01', sleepH: 7.5 })
    await put('/check-ins/2026-05-02', { day: '2026-05-02', soreness: 4 })
    expect(await get('/check-ins?from=2026-05-01&to=2026-05-31')).toEqual([
      { day: '2026-05-01', sleepH: 7.5 },
      { day: '2026-05-02', soreness: 4 },
    ])
    await put('/check-ins/2026-05-01', { day: '2026-05-01' })
    expect(await get('/check-ins')).toHaveLength(1)
  })

  it('are filled in by an export, each figure with where it came from, and go with the import', async () => {
    const mornings = [{ day: '2026-04-20', sleepH: 7, heartRateRestBpm: 47, rmssdMs: 60, massKg: 61.5 }]
    const { entries } = writeGarminExport([], { mornings })
    const done = await imported(served, { 'garmin.zip': zipEntries(entries) })
    expect(done).toMatchObject({ state: 'done', outcome: { mornings: 1 } })
    const from = 'Garmin account export'
    const filled = {
      ...mornings[0],
      imported: { sleepH: from, heartRateRestBpm: from, rmssdMs: from, massKg: from },
    }
    const asked = () => get('/check-ins?from=2026-04-20&to=2026-04-20')
    expect(await asked()).toEqual([filled])
    const more = { ...filled, sleepH: 6, soreness: 1 }
    const { sleepH: _, ...rest } = filled.imported
    expect((await put('/check-ins/2026-04-20', more)).json).toEqual({ ...more, imported: rest })
    await served.ask('DELETE', `/imports/${done.id}`)
    expect(await asked()).toEqual([{ day: '2026-04-20', sleepH: 6, soreness: 1 }])
    await put('/check-ins/2026-04-20', { day: '2026-04-20' })
  })

  it('are refused for another day than they are put to, and for days that are none', async () => {
    const answered = await put('/check-ins/2026-05-02', { day: '2026-05-03' })
    expect(answered.json).toMatchObject({ code: 'input.invalid', pointer: '/day' })
    expect((await put('/check-ins/soon', { day: 'soon' })).status).toBe(422)
    expect((await put('/check-ins/2026-02-30', { day: '2026-02-30' })).status).toBe(422)
  })
})

describe('the first interview', () => {
  it('asks one question after the other, by what was answered', async () => {
    const first = await get('/interview')
    expect(first).toMatchObject({ answers: {}, asked: 0 })
    expect(first.next).toEqual(first.questions[0])
    const { id, options } = first.next
    const second = (await put('/interview', { [id]: options[0].id })).json
    expect(second.asked).toBe(1)
    expect(second.next.id).not.toBe(id)
    expect(await get('/interview')).toEqual(second)
    expect((await get('/ledger')).schema).toBe('freshlegs/ledger@1')
  })

  it('refuses answers that are none, with where', async () => {
    expect((await put('/interview', { shoe: 'left' })).json).toMatchObject({
      code: 'input.invalid',
      pointer: '/shoe',
    })
    const { id } = (await get('/interview')).questions[0]
    expect((await put('/interview', { [id]: 'perhaps' })).json).toMatchObject({ pointer: `/${id}` })
  })
})

describe('a run typed in', () => {
  it('is on the list, in the ledger and gone when it is deleted', async () => {
    const day = todayHere()
    const typed = {
      day,
      distanceM: 9000,
      movingS: 3100,
      name: 'Along the canal',
      said: { stoppedBy: 'legs' },
    }
    const { status, json } = await ask('POST', '/runs-by-hand', { json: typed })
    expect(status).toBe(201)
    expect(json).toMatchObject({ name: 'Along the canal', distanceM: 9000, limiter: null, stoppedBy: 'legs' })
    expect((await get('/runs?text=canal')).total).toBe(1)
    expect((await get(`/runs/${json.id}`)).file.format).toBe('by-hand')
    expect((await get('/ledger')).runs.total).toBe(4)
    await ask('DELETE', `/runs/${json.id}`)
    expect((await get('/ledger')).runs.total).toBe(3)
    const none = { day: '2026-02-30', distanceM: 9000, movingS: 3100 }
    expect((await ask('POST', '/runs-by-hand', { json: none })).status).toBe(422)
  })
})

describe('what is weighed', () => {
  it('is shown against the runner’s own answers', async () => {
    expect(await get('/agreement')).toMatchObject({ n: 0, table: [], calibration: null })
    await put(`/runs/${ids[0]}/answers`, { stoppedBy: 'stomach' })
    const { n, table, says } = await get('/agreement')
    expect(n).toBe(1)
    expect(table).toEqual([{ said: 'stomach', limiter: 'legs', n: 1 }])
    expect(says).toContain('0 of 1')
    await put(`/runs/${ids[0]}/answers`, {})
  })

  it('is summed by week, legs and heart apart', async () => {
    const { weeks, assumed } = await get('/loads')
    expect(weeks.length).toBeGreaterThan(13)
    expect(weeks.at(-1).monday <= todayHere()).toBe(true)
    expect(weeks.some(({ legLoadH }: { legLoadH: number }) => legLoadH > 0)).toBe(true)
    expect(assumed.length).toBeGreaterThan(0)
    expect((await get(`/loads?from=${weeks.at(-2).monday}`)).weeks).toHaveLength(2)
  })
})
