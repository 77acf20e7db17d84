import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fitFile } from './serving.for-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs killed '))
const page = join(folder, 'page')
const program = fileURLToPath(new URL('./serving-child.for-tests.ts', import.meta.url))
const children: ChildProcess[] = []

beforeAll(() => {
  mkdirSync(page)
  writeFileSync(join(page, 'index.html'), '')
})
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Starts a server in a process of its own, and waits for what it says. */
async function start(dataFolder: string) {
  const child = spawn(process.execPath, [program, dataFolder, page], { stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  const [line] = await once(child.stdout.setEncoding('utf8'), 'data')
  const said: { address: string; code?: string; detail?: string } = JSON.parse(line)
  const ask = async (method: string, path: string, body?: BodyInit, type = 'application/json') => {
    const headers = body === undefined ? {} : { 'content-type': type }
    const response = await fetch(`${said.address}/api/v1${path}`, { method, headers, ...(body && { body }) })
    const text = await response.text()
    return text === '' ? undefined : JSON.parse(text)
  }
  return { child, said, ask }
}

const kill = async (child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL') => {
  child.kill(signal)
  await once(child, 'exit')
}

describe('a server that is killed in the middle of an import', () => {
  it('goes on with it by itself when it is started again, and every file is kept once', async () => {
    const data = join(folder, 'data')
    const files = Array.from({ length: 80 }, (_, k) => fitFile(k + 1))
    let { child, ask } = await start(data)
    const { id } = await ask('POST', '/imports', JSON.stringify({ name: 'files' }))
    for (const [k, bytes] of files.entries())
      await ask(
        'PUT',
        `/imports/${id}/files?path=${k}.fit`,
        Uint8Array.from(bytes),
        'application/octet-stream',
      )
    await ask('POST', `/imports/${id}/start`)
    const kept: string[] = []
    let kills = 0
    for (const share of [0.05, 0.2, 0.4]) {
      let now = await ask('GET', `/imports/${id}`)
      while (now.state !== 'done' && now.outcome.imported < share * files.length)
        now = await ask('GET', `/imports/${id}`)
      if (now.state === 'done') break
      kills++
      const { runs } = await ask('GET', '/runs')
      kept.push(...runs.map((run: { id: string }) => run.id))
      await kill(child)
      ;({ child, ask } = await start(data))
    }
    expect(kills).toBeGreaterThan(0)
    let now = await ask('GET', `/imports/${id}`)
    while (now.state !== 'done') now = await ask('GET', `/imports/${id}`)
    // What was kept before it was killed counts as its own, once.
    expect(now.outcome).toMatchObject({ files: 80, imported: 80, duplicates: 0, failed: [] })
    const { total, runs } = await ask('GET', '/runs')
    expect(total).toBe(80)
    // What was once on the list stays on it.
    const ids = runs.map((run: { id: string }) => run.id)
    expect(kept.filter((one) => !ids.includes(one))).toEqual([])
    const hashes = files.map((bytes) => createHash('sha256').update(bytes).digest('hex').slice(0, 16))
    expect(ids.map((one: string) => one.slice(0, 16)).toSorted()).toEqual(hashes.toSorted())
    expect(readdirSync(join(data, 'incoming'))).toEqual([])
    await kill(child, 'SIGTERM')
  })
})

describe('a server that is told to stop in the middle of an import', () => {
  it('finishes what it was writing, exits with 0, and goes on the next time', async () => {
    const data = join(folder, 'stopped')
    const first = await start(data)
    const { id } = await first.ask('POST', '/imports', JSON.stringify({ name: 'files' }))
    for (let k = 0; k < 20; k++)
      await first.ask(
        'PUT',
        `/imports/${id}/files?path=${k}.fit`,
        Uint8Array.from(fitFile(100 + k)),
        'application/octet-stream',
      )
    await first.ask('POST', `/imports/${id}/start`)
    while ((await first.ask('GET', `/imports/${id}`)).outcome.imported === 0);
    first.child.kill('SIGTERM')
    expect(await once(first.child, 'exit')).toEqual([0, null])
    const second = await start(data)
    let now = await second.ask('GET', `/imports/${id}`)
    expect(['waiting', 'running']).toContain(now.state)
    while (now.state !== 'done') now = await second.ask('GET', `/imports/${id}`)
    expect(now.outcome).toMatchObject({ files: 20, imported: 20, duplicates: 0 })
    await kill(second.child, 'SIGTERM')
  })
})

describe('what was being received when the server was killed', () => {
  it('was never promised, and is not left lying about', async () => {
    const data = join(folder, 'received')
    const first = await start(data)
    const { id } = await first.ask('POST', '/imports', JSON.stringify({ name: 'files' }))
    await first.ask(
      'PUT',
      `/imports/${id}/files?path=a.fit`,
      Uint8Array.from(fitFile(1)),
      'application/octet-stream',
    )
    await kill(first.child)
    const second = await start(data)
    expect(await second.ask('GET', '/imports')).toEqual([])
    expect(readdirSync(join(data, 'incoming'))).toEqual([])
    await kill(second.child, 'SIGTERM')
  })
})

describe('two servers on one folder', () => {
  it('are one: the second says where the first is, and is free when that one is gone', async () => {
    const data = join(folder, 'two')
    const first = await start(data)
    const second = await start(data)
    expect(second.said.address).toBe(first.said.address)
    await kill(first.child)
    const third = await start(data)
    expect(await third.ask('GET', '/health')).toMatchObject({ name: 'freshlegs' })
    await kill(third.child, 'SIGTERM')
  })
})
