import { createHash } from 'node:crypto'
import { decode, writeGpx } from '@freshlegs/formats'
import { rolling, writeFit } from '@freshlegs/synthetic'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fitFile, imported, recordingOf, type Serving, serving } from '../../serving.for-tests.ts'

let served: Serving
const loop = { course: rolling, finishM: 5000 }
const first = fitFile(1, loop)

beforeAll(async () => {
  served = await serving()
  await imported(served, {
    'first "ü".fit': first,
    'second.fit': fitFile(2),
    'third.fit': fitFile(3),
    // The same outing as the third.
    'third.gpx': Uint8Array.from(Buffer.from(writeGpx(recordingOf(3)))),
  })
})
afterAll(() => served.end())

const ask: Serving['ask'] = (...asked) => served.ask(...asked)
const list = async (query = '') => (await ask('GET', `/runs${query}`)).json
const idOf = async (n: number) => (await list('?order=oldest')).runs[n].id
const nobody = 'ffffffffffffffff-0'

describe('the list', () => {
  it('has every outing once, newest first', async () => {
    const { total, runs } = await list()
    expect(total).toBe(3)
    expect(runs.map(({ startedAt }: { startedAt: string }) => startedAt.slice(0, 10))).toEqual([
      '2026-03-03',
      '2026-03-02',
      '2026-03-01',
    ])
    expect(runs[0].linked).toBe(1)
  })

  it('comes in pieces, in any order, and narrowed down', async () => {
    const [oldest] = (await list('?order=oldest&limit=1')).runs
    expect((await list('?offset=2&limit=1')).runs).toEqual([oldest])
    await ask('PATCH', `/runs/${oldest.id}`, { json: { name: 'Round the Grüner See', gear: 'Blitz' } })
    expect((await list('?text=GRÜNER')).total).toBe(1)
    expect((await list('?gear=Blitz')).total).toBe(1)
    expect((await list('?from=2026-03-02&to=2026-03-02')).total).toBe(1)
    expect((await list('?from=2026-03-04')).total).toBe(0)
    expect((await list(`?limiter=${oldest.limiter}`)).total).toBeGreaterThan(0)
    expect((await list('?limiter=not-judged')).total).toBe(0)
    expect((await ask('GET', '/gear')).json).toEqual(['Blitz'])
  })

  it.each([
    '?limit=501',
    '?limit=0',
    '?offset=-1',
    '?offset=1e300',
    '?order=best',
    '?from=2026-13-01',
    '?limiter=me',
    '?sql=1',
  ])('refuses what makes no sense, and says where: %s', async (query) => {
    const { status, json } = await ask('GET', `/runs${query}`)
    expect(status).toBe(422)
    const [, name] = /\?(\w+)/.exec(query) ?? []
    expect(json).toMatchObject({ code: 'input.invalid', pointer: `/${name}` })
  })
})

describe('a run', () => {
  it('knows its report, its laps, its file and its neighbours', async () => {
    const { json } = await ask('GET', `/runs/${await idOf(1)}`)
    expect(json).toMatchObject({
      run: { id: await idOf(1) },
      report: { schema: 'freshlegs/report@1' },
      file: { name: 'second.fit', format: 'fit' },
      newerId: await idOf(2),
      olderId: await idOf(0),
      deleted: false,
      mainId: null,
      others: [],
    })
    expect(json.laps.length).toBeGreaterThan(0)
  })

  it.each([
    ['GET', ''],
    ['PATCH', ''],
    ['DELETE', ''],
    ['POST', '/bring-back'],
    ['POST', '/separate'],
    ['POST', '/make-main'],
    ['GET', '/columns'],
    ['GET', '/given'],
    ['GET', '/original'],
    ['GET', '/same-route'],
  ])('that is not there is no place for %s %s', async (method, path) => {
    const json = method === 'PATCH' ? { name: 'x' } : undefined
    const { status, json: problem } = await ask(method, `/runs/${nobody}${path}`, { json })
    expect(status).toBe(404)
    expect(problem.code).toBe('input.not-found')
  })

  it.each([
    '1',
    'ffffffffffffffff',
    "ffffffffffffffff-0'--",
    '..%2f..%2fetc',
  ])('is called by an id and by nothing else: %s', async (id) => {
    expect((await ask('GET', `/runs/${id}`)).status).toBe(422)
  })
})

describe('an edit', () => {
  it('is kept, and judged with where that may change the answer', async () => {
    const id = await idOf(0)
    const { json } = await ask('PATCH', `/runs/${id}`, {
      json: { notes: 'Two gels.', stoppedBy: 'legs', race: true },
    })
    expect(json).toMatchObject({
      notes: 'Two gels.',
      run: { stoppedBy: 'legs', race: true },
      report: { verdict: { runnerSaid: { stoppedBy: 'legs', race: true } } },
    })
    expect((await ask('GET', `/runs/${id}/given`)).json).toEqual({
      athlete: {},
      runnerSaid: { stoppedBy: 'legs', race: true },
      without: [],
    })
    const back = await ask('PATCH', `/runs/${id}`, { json: { stoppedBy: null, race: null } })
    expect(back.json.report.verdict.runnerSaid).toBeNull()
  })

  it('can leave the heart rate out of everything', async () => {
    const id = await idOf(1)
    const { json } = await ask('PATCH', `/runs/${id}`, { json: { heartRateIgnored: true } })
    expect(json.run).toMatchObject({ heartRateIgnored: true, heartRateBpm: null })
    expect((await ask('GET', `/runs/${id}/given`)).json.without).toEqual(['heartRateBpm'])
    const back = await ask('PATCH', `/runs/${id}`, { json: { heartRateIgnored: false } })
    expect(back.json.run.heartRateBpm).toBeGreaterThan(100)
  })

  it.each([
    [{ stoppedBy: 'hunger' }, '/stoppedBy'],
    [{ name: 'x'.repeat(201) }, '/name'],
    [{ race: 'yes please' }, '/race'],
    ['text', ''],
  ])('that cannot be is refused, and says where: %j', async (json, pointer) => {
    const refused = await ask('PATCH', `/runs/${await idOf(0)}`, { json })
    expect(refused.status).toBe(422)
    expect(refused.json.pointer).toBe(pointer)
  })
})

describe('deleting', () => {
  it('takes a run off the list, and can be undone', async () => {
    const id = await idOf(1)
    expect((await ask('DELETE', `/runs/${id}`)).status).toBe(204)
    expect((await list()).total).toBe(2)
    expect((await list('?deleted=true')).runs.map((run: { id: string }) => run.id)).toEqual([id])
    expect((await ask('GET', `/runs/${id}`)).json.deleted).toBe(true)
    expect((await ask('POST', `/runs/${id}/bring-back`)).status).toBe(204)
    expect((await list()).total).toBe(3)
  })
})

describe('two recordings of one outing', () => {
  it('can change places, and be told apart for good', async () => {
    const main = (await ask('GET', `/runs/${await idOf(2)}`)).json
    const [lesser] = main.others
    expect((await ask('GET', `/runs/${lesser.id}`)).json.mainId).toBe(main.run.id)

    expect((await ask('POST', `/runs/${lesser.id}/make-main`)).status).toBe(204)
    expect((await ask('GET', `/runs/${main.run.id}`)).json.mainId).toBe(lesser.id)
    expect((await list()).total).toBe(3)

    expect((await ask('POST', `/runs/${main.run.id}/separate`)).status).toBe(204)
    expect((await list()).total).toBe(4)
  })
})

describe('the same route', () => {
  it('has the run itself among the others', async () => {
    const id = await idOf(0)
    const { json } = await ask('GET', `/runs/${id}/same-route`)
    expect(json.runs.map(({ run }: { run: { id: string } }) => run.id)).toContain(id)
  })
})

describe('the columns', () => {
  it('are the recording in our own format, and lie in no cache that outlives an erasure', async () => {
    const path = `/runs/${await idOf(0)}/columns`
    const { bytes, headers } = await ask('GET', path)
    const decoded = decode(bytes)
    expect(decoded.ok && decoded.value.recordings[0]?.track.timeS.length).toBe(
      recordingOf(1, loop).track.timeS.length,
    )
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('the original', () => {
  it('is the file as it came, byte for byte, under its own name', async () => {
    const { bytes, headers } = await ask('GET', `/runs/${await idOf(0)}/original`)
    expect(hash(bytes)).toBe(hash(first))
    expect(headers.get('content-disposition')).toContain(`filename*=UTF-8''first%20`)
    expect(headers.get('content-type')).toBe('application/octet-stream')
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

it('a run lies on the day that its own clock showed, in the list as in the calendar', async () => {
  const own = await serving()
  const startedAtMs = Date.UTC(2026, 5, 9, 22)
  const inTokyo = { ...recordingOf(1), startedAtMs, utcOffsetS: 9 * 3600 }
  const inLima = { ...recordingOf(1), startedAtMs: startedAtMs + 5 * 3_600_000, utcOffsetS: -5 * 3600 }
  await imported(own, { 'tokyo.fit': writeFit(inTokyo), 'lima.fit': writeFit(inLima) })
  const { weeks } = (await own.ask('GET', '/weeks')).json
  const days: { date: string; runs: { id: string }[] }[] = weeks[0].days
  expect(days.map(({ date }) => date)).toEqual(['2026-06-09', '2026-06-10'])
  for (const { date, runs } of days) {
    const listed = (await own.ask('GET', `/runs?from=${date}&to=${date}`)).json.runs
    expect(listed.map(({ id }: { id: string }) => id)).toEqual(runs.map(({ id }) => id))
  }
  await own.end()
})
