import { type RequestOptions, request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serving } from '../serving.for-tests.ts'

let served: Serving
beforeAll(async () => {
  served = await serving()
})
afterAll(() => served.end())

const host = () => new URL(served.address).host
/** With headers that `fetch` would not send. */
const statusOf = (path: string, options: RequestOptions, body = '') =>
  new Promise<number | undefined>((resolve, reject) => {
    const asking = request(served.address + path, options, (response) =>
      resolve(response.resume().statusCode),
    )
    asking.on('error', reject)
    asking.end(body)
  })

const changing = [
  ['POST', '/api/v1/imports'],
  ['POST', '/api/v1/simulated-runner'],
  ['POST', '/api/v1/erase'],
  ['PUT', '/api/v1/profile'],
  ['PATCH', '/api/v1/runs/ffffffffffffffff-0'],
  ['DELETE', '/api/v1/simulated-runner'],
] as const
const reading = [
  '/api/v1/runs',
  // However they are spelt.
  '/%61pi/v1/runs',
  '/api/v1/r%75ns?limit=1',
  '/api/v1/backup',
  '/api/v1/imports/00000000-0000/events',
  '/api/v1/openapi.json',
]

describe('a page elsewhere', () => {
  it.each(changing)('changes nothing here: %s %s', async (method, path) => {
    for (const headers of [
      { origin: 'https://example.org', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://example.org' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'cross-site' },
    ])
      expect(await statusOf(path, { method, headers }, '')).toBe(403)
  })

  it.each(reading)('reads nothing here, and sets nothing going: %s', async (path) => {
    for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }])
      expect(await statusOf(path, { method: 'GET', headers })).toBe(403)
  })

  it('is not shown the beginning of an answer either', async () => {
    const headers = { origin: served.address, 'sec-fetch-site': 'same-origin' }
    expect(await statusOf('/api/v1/backup', { method: 'HEAD', headers })).toBe(404)
    expect(await statusOf('/', { method: 'HEAD', headers })).toBe(200)
  })

  it('can lead to the page', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', accept: 'text/html' }
    expect(await statusOf('/', { headers })).toBe(200)
    expect(await statusOf('/calendar', { headers })).toBe(200)
  })

  it('gets no leave to ask first: there is no answer to a preflight', async () => {
    const response = await fetch(`${served.address}/api/v1/runs`, {
      method: 'OPTIONS',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'DELETE' },
    })
    expect(response.status).toBe(403)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ])('cannot send what a form sends, even as ours: %s', async (type) => {
    const headers = { 'content-type': type, origin: served.address }
    expect(await statusOf('/api/v1/erase', { method: 'POST', headers }, '{"sure":"delete everything"}')).toBe(
      415,
    )
  })
})

describe('our own page, and programs of the runner', () => {
  it('are let in', async () => {
    const headers = { origin: served.address, 'sec-fetch-site': 'same-origin' }
    expect(await statusOf('/api/v1/runs', { headers })).toBe(200)
    expect(await statusOf('/api/v1/reanalysis', { method: 'POST', headers })).toBe(202)
    expect(await statusOf('/api/v1/reanalysis', { method: 'POST' })).toBe(202)
    expect(await statusOf('/api/v1/runs', { headers: { 'sec-fetch-site': 'none' } })).toBe(200)
  })
})

describe('a foreign name', () => {
  it.each([...reading, '/'])('that was pointed at this machine is no way in: %s', async (path) => {
    for (const name of ['freshlegs.example.org', `${host()}.example.org`, 'localhost.example.org:80'])
      expect(await statusOf(path, { headers: { host: name } })).toBe(421)
  })

  it.each(['localhost', '127.0.0.1', '[::1]'])('of this machine is: %s', async (name) => {
    const { port } = new URL(served.address)
    expect(await statusOf('/api/v1/health', { headers: { host: `${name}:${port}` } })).toBe(200)
  })
})

describe('a body', () => {
  it('larger than anything we ask for is refused', async () => {
    const { status, json } = await served.ask('PUT', '/settings', {
      json: { units: 'metric', language: 'x'.repeat(300_000), privacyZones: [] },
    })
    expect([status, json.status]).toEqual([413, 413])
  })

  it.each([
    '{',
    '',
    '[',
    'null',
    '{"__proto__":{"a":1}}',
  ])('that is no JSON of ours is refused: %j', async (body) => {
    const response = await fetch(`${served.address}/api/v1/settings`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body,
    })
    expect([400, 422]).toContain(response.status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
  })
})

describe('every answer', () => {
  it('is kept out of caches, out of frames, and apart from other pages', async () => {
    for (const path of ['/runs', '/health', '/nothing', '/runs/ffffffffffffffff-0']) {
      const { headers } = await served.ask('GET', path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  it('about a path that is none says nothing of the disk', async () => {
    for (const path of [
      '/api/v1/..%2f..%2fetc%2fpasswd',
      '/api/v1/%00',
      '/api/v1/runs/%ff',
      '/%ff%fe',
      '//etc/passwd',
    ]) {
      const response = await fetch(served.address + path)
      expect(response.status).toBeGreaterThanOrEqual(400)
      expect(response.status).toBeLessThan(500)
      const words = await response.text()
      expect(words).not.toMatch(/\/(?:work|tmp|home|node_modules|src)\b/)
      expect(response.headers.get('content-type')).toContain('application/problem+json')
    }
  })
})

describe('the description of the routes', () => {
  it('is what the server itself gives, word for word as it is kept', async () => {
    const { openApiDocument } = await import('./open-api-document.ts')
    const response = await fetch(`${served.address}/api/v1/openapi.json`)
    expect(await response.json()).toEqual(JSON.parse(JSON.stringify(await openApiDocument())))
  })
})
