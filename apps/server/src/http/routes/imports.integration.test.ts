import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { ImportProgress } from '@freshlegs/api'
import { writeFit, zipEntries } from '@freshlegs/synthetic'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ended, fitFile, imported, recordingOf, type Serving, serving } from '../../serving.for-tests.ts'

let served: Serving
beforeAll(async () => {
  served = await serving()
})
afterAll(() => served.end())

const ask: Serving['ask'] = (...asked) => served.ask(...asked)
const incoming = () => readdirSync(join(served.dataFolder, 'incoming'))
const text = (words: string) => Uint8Array.from(Buffer.from(words))
const create = async (name = 'files') => (await ask('POST', '/imports', { json: { name } })).json.id
const put = (id: string, path: string, bytes: Uint8Array) =>
  ask('PUT', `/imports/${id}/files?path=${encodeURIComponent(path)}`, { bytes })

describe('an import', () => {
  it('takes files in one by one, and then reads, judges and keeps them while it tells where it is', async () => {
    const { status, json } = await ask('POST', '/imports', { json: { name: 'My export' } })
    expect(status).toBe(201)
    expect(json).toMatchObject({ name: 'My export', state: 'receiving', done: 0, of: null, simulated: false })
    for (let seed = 1; seed <= 6; seed++)
      expect((await put(json.id, `activities/${seed}.fit`, fitFile(seed))).status).toBe(204)
    expect((await put(json.id, 'activities/packed.fit.gz', gzipSync(fitFile(7)))).status).toBe(204)

    const started = await ask('POST', `/imports/${json.id}/start`)
    expect([started.status, started.json.state]).toEqual([202, 'waiting'])
    const events = await eventsOf(json.id)
    expect(events.every(({ event }) => event === 'progress')).toBe(true)
    expect(events.map(({ progress }) => progress.done)).toEqual(
      events.map(({ progress }) => progress.done).toSorted((a, b) => a - b),
    )
    expect(events.at(-1)).toMatchObject({
      id: 'end',
      progress: {
        state: 'done',
        done: 7,
        of: 7,
        canRetry: false,
        outcome: { files: 7, imported: 7, failed: [] },
      },
    })
    expect((await ask('GET', '/runs')).json.total).toBe(7)
    expect((await ask('GET', `/imports/${json.id}`)).json.state).toBe('done')
    expect(incoming()).not.toContain(json.id)
  })

  it('opens an archive as it was dropped, and calls its entries as the runner would look for them', async () => {
    const entries = [
      { name: 'a/one.fit', bytes: fitFile(20) },
      { name: 'a/broken.fit', bytes: text('no recording') },
    ]
    const { outcome } = await imported(served, { 'export.zip': zipEntries(entries) })
    expect(outcome).toMatchObject({ files: 2, imported: 1 })
    expect(outcome.failed[0].path).toBe('export.zip/a/broken.fit')
  })

  it('knows what it has had: the same bytes again are duplicates', async () => {
    const { outcome } = await imported(served, { 'again.fit': fitFile(1) })
    expect(outcome).toMatchObject({ files: 1, imported: 0, duplicates: 1 })
  })

  it('lets one bad file never stop the rest, and lists what was refused', async () => {
    const { id, outcome, canRetry } = await imported(served, {
      'good.fit': fitFile(30),
      'empty.fit': new Uint8Array(),
      '=1+1.gpx': text('<gpx>'),
    })
    expect(outcome).toMatchObject({ files: 3, imported: 1 })
    expect(canRetry).toBe(true)
    const { bytes, headers } = await ask('GET', `/imports/${id}/refusals.csv`)
    const lines = Buffer.from(bytes).toString().trimEnd().split('\r\n')
    expect(lines[0]).toBe('path,code,reason')
    expect(lines).toHaveLength(3)
    expect(lines.some((line) => line.startsWith('files/empty.fit,format.unknown,'))).toBe(true)
    expect(headers.get('content-disposition')).toContain('refusals.csv')
    // What could not be read may be on another try: it stays until the runner lets it go.
    expect(incoming()).toContain(id)
    expect((await ask('DELETE', `/imports/${id}`)).status).toBe(204)
    expect(incoming()).not.toContain(id)
    expect((await ask('GET', `/imports/${id}`)).status).toBe(404)
    expect((await ask('GET', '/runs')).json.total).toBeGreaterThan(7)
  })

  it('leaves other sports out, counts them, and takes them in when it is asked to', async () => {
    const ride = writeFit({ ...recordingOf(40), sport: 'cycling' })
    const { id, outcome, canRetry } = await imported(served, { 'ride.fit': ride })
    expect(outcome).toMatchObject({ imported: 0, skipped: { 'recording.not-running': 1 } })
    expect(canRetry).toBe(true)
    expect((await ask('POST', `/imports/${id}/retry`, { json: { anySport: true } })).status).toBe(202)
    expect(await ended(served, id)).toMatchObject({ canRetry: false, outcome: { imported: 1, skipped: {} } })
  })

  it('is told of while it runs to whoever comes late, and to several at once', async () => {
    const id = await create()
    for (let seed = 50; seed < 56; seed++) await put(id, `${seed}.fit`, fitFile(seed))
    await ask('POST', `/imports/${id}/start`)
    const [one, other] = await Promise.all([ended(served, id), ended(served, id)])
    expect(one).toEqual(other)
    expect(one.state).toBe('done')
    // A browser comes again when the answer ends; this is how it is told to stay away.
    const again = await fetch(`${served.address}/api/v1/imports/${id}/events`, {
      headers: { 'last-event-id': 'end' },
    })
    expect(again.status).toBe(204)
  })

  it('goes on when nobody watches any more', async () => {
    const id = await create()
    for (let seed = 60; seed < 64; seed++) await put(id, `${seed}.fit`, fitFile(seed))
    await ask('POST', `/imports/${id}/start`)
    const watching = new AbortController()
    const response = await fetch(`${served.address}/api/v1/imports/${id}/events`, { signal: watching.signal })
    await response.body?.getReader().read()
    watching.abort()
    expect((await ended(served, id)).outcome.imported).toBe(4)
  })

  it('stops when told to, keeps what it kept, and goes on with the rest', async () => {
    const id = await create()
    for (let day = 200; day < 240; day++) await put(id, `${day}.fit`, fitFile(day))
    await ask('POST', `/imports/${id}/start`)
    while ((await ask('GET', `/imports/${id}`)).json.done === 0);
    await ask('POST', `/imports/${id}/stop`)
    const stopped = await ended(served, id)
    expect(stopped).toMatchObject({ state: 'stopped', problem: null, canRetry: true })
    expect(stopped.outcome.imported).toBeLessThan(40)
    await ask('POST', `/imports/${id}/start`)
    const done = await ended(served, id)
    expect([done.state, done.outcome.imported]).toEqual(['done', 40])
  })

  it('waits while another one runs, and both get done', async () => {
    const [first, second] = [await create('first'), await create('second')]
    for (let seed = 90; seed < 94; seed++) {
      await put(first, `${seed}.fit`, fitFile(seed))
      await put(second, `${seed + 10}.fit`, fitFile(seed + 10))
    }
    await ask('POST', `/imports/${first}/start`)
    await ask('POST', `/imports/${second}/start`)
    const both = new Set<string>()
    const seen = new Set<string>()
    for (;;) {
      const { json } = await ask('GET', '/imports')
      const states = json.filter(({ id }: ImportProgress) => id === first || id === second)
      for (const { state } of states) seen.add(state)
      const running = states.filter(({ state }: ImportProgress) => state === 'running')
      expect(running.length).toBeLessThan(2)
      for (const { id, state } of states) if (state === 'done') both.add(id)
      if (both.size === 2) break
    }
    expect(seen).toContain('waiting')
  })

  it('is removed while it runs, and stops first', async () => {
    const id = await create()
    for (let seed = 110; seed < 118; seed++) await put(id, `${seed}.fit`, fitFile(seed))
    await ask('POST', `/imports/${id}/start`)
    expect((await ask('DELETE', `/imports/${id}`)).status).toBe(204)
    expect((await ask('GET', `/imports/${id}`)).status).toBe(404)
    expect(incoming()).not.toContain(id)
  })
})

describe('an upload', () => {
  it.each([
    '../escaped.fit',
    'a/../../escaped.fit',
    '..\\..\\escaped.fit',
    '/etc/escaped.fit',
    'C:\\escaped.fit',
    `${'a/'.repeat(40)}escaped.fit`,
  ])('is refused outside of its import: %s', async (path) => {
    const id = await create()
    const { status, json } = await put(id, path, fitFile(1))
    expect([status, json.code, json.pointer]).toEqual([422, 'input.invalid', '/path'])
    const everything = readdirSync(served.folder, { recursive: true }).map(String)
    expect(everything.filter((name) => name.includes('escaped'))).toEqual([])
    await ask('DELETE', `/imports/${id}`)
  })

  it('is put under a name that the disk bears', async () => {
    const id = await create()
    expect((await put(id, 'a:b\u0000?.fit', fitFile(1))).status).toBe(204)
    const [name] = readdirSync(join(served.dataFolder, 'incoming', id, 'files'))
    expect(name).toMatch(/^a_b__~[0-9a-f]{8}\.fit$/)
    await ask('DELETE', `/imports/${id}`)
  })

  it('of nothing at all is taken, and refused as a recording', async () => {
    const { outcome } = await imported(served, { 'nothing.fit': new Uint8Array() })
    expect(outcome.failed).toMatchObject([{ code: 'format.unknown' }])
  })

  it('larger than any recording is taken as it may be an archive, and refused when it is none', async () => {
    const { outcome } = await imported(served, { 'large.fit': new Uint8Array(65 * 2 ** 20) })
    expect(outcome.failed).toMatchObject([{ path: 'large.fit', code: 'format.too-large' }])
  })

  it('replaces the one that had its path', async () => {
    const id = await create()
    await put(id, 'run.fit', text('no recording'))
    await put(id, 'run.fit', fitFile(130))
    await ask('POST', `/imports/${id}/start`)
    expect((await ended(served, id)).outcome).toMatchObject({ files: 1, imported: 1 })
  })

  it('cannot need a folder where a file is, nor the other way round', async () => {
    const id = await create()
    await put(id, 'a', text('x'))
    expect((await put(id, 'a/b.fit', text('x'))).json.code).toBe('input.invalid')
    await put(id, 'c/d.fit', text('x'))
    expect((await put(id, 'c', text('x'))).json.code).toBe('input.invalid')
    await ask('DELETE', `/imports/${id}`)
  })

  it('leaves nothing behind when it breaks off', async () => {
    const id = await create()
    const breaking = new AbortController()
    const body = new ReadableStream({
      async pull(controller) {
        controller.enqueue(new Uint8Array(1024))
        setTimeout(() => breaking.abort(), 50)
        await new Promise((resolve) => setTimeout(resolve, 20))
      },
    })
    await expect(
      fetch(`${served.address}/api/v1/imports/${id}/files?path=half.fit`, {
        method: 'PUT',
        headers: { 'content-type': 'application/octet-stream' },
        body,
        duplex: 'half',
        signal: breaking.signal,
      } as RequestInit),
    ).rejects.toThrow()
    const folder = join(served.dataFolder, 'incoming', id)
    while (readdirSync(folder).length > 1) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(readdirSync(folder, { recursive: true })).toEqual(['files'])
    await ask('DELETE', `/imports/${id}`)
  })

  it('comes too late once the import was started', async () => {
    const { id } = await imported(served, { 'again.fit': fitFile(1) })
    expect((await put(id, 'late.fit', fitFile(2))).json.code).toBe('input.invalid')
  })

  it('has a path, and is bytes', async () => {
    const id = await create()
    expect((await ask('PUT', `/imports/${id}/files`, { bytes: text('x') })).status).toBe(422)
    expect((await ask('PUT', `/imports/${id}/files?path=`, { bytes: text('x') })).status).toBe(422)
    for (const type of ['text/plain', 'application/json', 'application/x-fit', 'application/octet-streams'])
      for (const body of ['{}', '']) {
        const form = await fetch(`${served.address}/api/v1/imports/${id}/files?path=a.fit`, {
          method: 'PUT',
          headers: { 'content-type': type },
          body,
        })
        expect([415, 400], `${type} of ${body.length}`).toContain(form.status)
      }
    expect(readdirSync(join(served.dataFolder, 'incoming', id, 'files'))).toEqual([])
    const typed = { headers: { 'content-type': 'Application/Octet-Stream; version=1' }, bytes: text('x') }
    expect((await ask('PUT', `/imports/${id}/files?path=b.fit`, typed)).status).toBe(204)
    await ask('DELETE', `/imports/${id}`)
  })
})

describe('an import that is not there', () => {
  const nobody = '00000000-0000-0000-0000-000000000000'
  it.each([
    ['GET', ''],
    ['GET', '/events'],
    ['GET', '/refusals.csv'],
    ['POST', '/start'],
    ['POST', '/stop'],
    ['POST', '/retry'],
    ['DELETE', ''],
  ])('is no place for %s %s', async (method, path) => {
    const json = path === '/retry' ? {} : undefined
    const { status, json: problem } = await ask(method, `/imports/${nobody}${path}`, { json })
    expect([status, problem.code]).toEqual([404, 'input.not-found'])
  })

  it('takes no file, and writes none', async () => {
    expect((await put(nobody, 'a.fit', fitFile(1))).status).toBe(404)
    expect(existsSync(join(served.dataFolder, 'incoming', nobody))).toBe(false)
  })

  it.each(['..', '%2e%2e', 'a%2Fb', "1'--"])('cannot be called %s', async (id) => {
    const { status } = await ask('POST', `/imports/${id}/start`)
    expect([404, 422]).toContain(status)
  })
})

describe('a name', () => {
  it.each([
    {},
    { name: '' },
    { name: 'x'.repeat(301) },
    { name: 1 },
    { name: 'x', folder: '/etc' },
  ])('is needed, and nothing else: %j', async (json) => {
    expect((await ask('POST', '/imports', { json })).status).toBe(422)
  })
})

async function eventsOf(id: string) {
  const { bytes, headers } = await ask('GET', `/imports/${id}/events`)
  expect(headers.get('content-type')).toContain('text/event-stream')
  expect(headers.get('cache-control')).toBe('no-store')
  return Buffer.from(bytes)
    .toString()
    .split('\n\n')
    .filter((block) => block !== '' && !block.startsWith(':'))
    .map((block) => {
      const fields = Object.fromEntries(block.split('\n').map((line) => line.split(/: (.*)/s)))
      const progress: ImportProgress = JSON.parse(fields.data)
      return { id: fields.id, event: fields.event, progress }
    })
}

it('leaves nothing in the system’s scratch folder', () => {
  const probe = mkdtempSync(join(tmpdir(), 'freshlegs probe '))
  rmSync(probe, { recursive: true })
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('freshlegs-unpacked-'))).toEqual([])
})
