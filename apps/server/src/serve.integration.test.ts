import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, get } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openHouse } from './house/open-house.ts'
import { type Served, serveHouse } from './serve.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs serve '))
const page = join(folder, 'page')
let houses = 0
const toStop: (() => Promise<unknown>)[] = []

beforeAll(() => {
  mkdirSync(join(page, 'assets'), { recursive: true })
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Freshlegs</title>')
  writeFileSync(join(page, 'assets', 'app-1a2b.js'), 'export {}')
  writeFileSync(join(page, '.built-from'), 'a note')
})
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(async () => {
  for (const stop of toStop.splice(0)) await stop()
})

/** @param dataFolder another one each time unless told */
async function serving(port?: number, dataFolder = join(folder, `data ${houses++}`)): Promise<Served> {
  const served = await serveHouse({ dataFolder, pageFolder: page, port: port ?? (await freePort()) })
  if (!served.ok) throw new Error(served.problem.detail)
  toStop.push(served.value.stop)
  return served.value
}

describe('the server', () => {
  it('serves the page, and asks the browser to look for a new one each time', async () => {
    const { address } = await serving()
    const response = await fetch(address)
    expect(await response.text()).toContain('<title>Freshlegs</title>')
    expect(response.headers.get('content-type')).toContain('text/html')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it('lets the browser keep assets, whose names change with their contents', async () => {
    const { address } = await serving()
    const response = await fetch(`${address}/assets/app-1a2b.js`)
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('content-type')).toContain('javascript')
  })

  it('says who it is', async () => {
    const { address } = await serving()
    const response = await fetch(`${address}/api/v1/health`)
    expect(await response.json()).toMatchObject({
      name: 'freshlegs',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
    })
  })

  it('allows the page nothing from elsewhere and no script inside its text, on every answer', async () => {
    const { address } = await serving()
    for (const path of ['/', '/api/v1/health', '/nothing-here']) {
      const policy = (await fetch(address + path)).headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).not.toMatch(/unsafe|https?:|\*/)
    }
  })

  it.each([
    '/nothing-here',
    '/api/v1/nothing',
    '/.built-from',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/',
  ])('answers with a problem where there is nothing to see: %s', async (path) => {
    const { address } = await serving()
    const response = await fetch(address + path)
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ status: 404 })
  })

  it.each([
    '/runs/0123456789abcdef-0',
    '/calendar',
    '/settings?part=profile',
  ])('shows the page to a person who goes to a place in it: %s', async (path) => {
    const { address } = await serving()
    const response = await fetch(address + path, { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('<title>Freshlegs</title>')
    expect(response.headers.get('cache-control')).toBe('no-cache')
  })

  it.each([
    '/api/v1/nothing',
    '/assets/gone.js',
    '/favicon.png',
    '/.built-from',
    '/..%2f..%2fetc%2fpasswd',
  ])('shows no page in the place of a file or an answer, to a person neither: %s', async (path) => {
    const { address } = await serving()
    const response = await fetch(address + path, { headers: { accept: 'text/html' } })
    expect(response.status).toBe(404)
  })

  it('refuses a request that came under a foreign name, so that no page elsewhere can read from us', async () => {
    const { address } = await serving()
    expect(await statusFor(address, 'freshlegs.example.org')).toBe(421)
    expect(await statusFor(address, `127.0.0.1.example.org:${new URL(address).port}`)).toBe(421)
  })

  it('listens to this machine only', async () => {
    const { address } = await serving()
    expect(new URL(address).hostname).toBe('127.0.0.1')
    await expect(reach('::1', Number(new URL(address).port))).rejects.toThrow()
  })
})

describe('a port that is taken', () => {
  it('by another program is left to it, and the next free one is used and said', async () => {
    const port = await freePort()
    const other = createServer((_, response) => response.end('{"name":"something else"}'))
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    toStop.push(() => new Promise((resolve) => other.close(resolve)))
    const served = await serving(port)
    expect(served).toMatchObject({ already: false, taken: [port] })
    expect(new URL(served.address).port).not.toBe(String(port))
    expect((await fetch(served.address)).status).toBe(200)
  })

  it('by a program that never answers is left to it as well', async () => {
    const port = await freePort()
    const silent = createServer(() => {})
    await new Promise<void>((resolve) => silent.listen(port, '127.0.0.1', resolve))
    toStop.push(
      async () => silent.closeAllConnections(),
      () => new Promise((resolve) => silent.close(resolve)),
    )
    expect(await serving(port)).toMatchObject({ already: false, taken: [port] })
  })

  it('by Freshlegs with other data is left to it too: nobody is shown the runs of another folder', async () => {
    const first = await serving()
    const port = Number(new URL(first.address).port)
    expect(await serving(port)).toMatchObject({ already: false, taken: [port] })
  })
})

describe('data that is open already', () => {
  it('is where it can be seen, whichever port was asked for', async () => {
    const data = join(folder, 'twice')
    const first = await serving(undefined, data)
    expect(await serving(undefined, data)).toMatchObject({ address: first.address, already: true, taken: [] })
  })

  it('but not served is refused, with the name of who has it', async () => {
    const dataFolder = join(folder, 'held')
    const held = await openHouse({ dataFolder, openedBy: 'freshlegs import' })
    if (held.ok) toStop.push(() => held.value.close())
    const served = await serveHouse({ dataFolder, pageFolder: page, port: await freePort() })
    expect(served).toMatchObject({ ok: false, problem: { code: 'store.locked' } })
    expect(served.ok ? '' : served.problem.detail).toContain('freshlegs import')
  })

  it('is not served by one that cannot say where, and free again at once', async () => {
    const data = join(folder, 'no note')
    mkdirSync(join(data, 'served.json'), { recursive: true })
    const port = await freePort()
    await expect(serveHouse({ dataFolder: data, pageFolder: page, port })).rejects.toThrow('EISDIR')
    await expect(reach('127.0.0.1', port)).rejects.toThrow('ECONNREFUSED')
    rmdirSync(join(data, 'served.json'))
    expect(await serving(port, data)).toMatchObject({ already: false, taken: [] })
  })

  it('is free again once the first has stopped, and a note it left is no obstacle', async () => {
    const data = join(folder, 'free again')
    const first = await serving(undefined, data)
    const note = readFileSync(join(data, 'served.json'))
    await first.stop()
    writeFileSync(join(data, 'served.json'), note)
    expect(await serving(undefined, data)).toMatchObject({ already: false })
  })
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const bound = probe.address()
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : 0))
    })
  })
}

const statusFor = (address: string, host: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(address, { headers: { host } }, (response) => resolve(response.resume().statusCode)).on(
      'error',
      reject,
    )
  })

const reach = (host: string, port: number) =>
  new Promise<void>((resolve, reject) => {
    const socket = connect(port, host, () => {
      socket.destroy()
      resolve()
    })
    socket.on('error', reject)
  })
