import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouse } from '@freshlegs/server'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { root } from '../tree/root.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs start '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let houses = 0
const newData = () => join(folder, `data ${houses++}`)

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

function run(data: string, ...args: string[]) {
  const program = join(root, 'tools/start/start.ts')
  const child = spawn(process.execPath, [program, '--no-open', '--data', data, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  return child
}

/** Starts as `npm start` does, waits for the line that names the address, and returns all that was said. */
async function start(
  data: string,
  ...args: string[]
): Promise<{ child: ChildProcess; said: string; address: string }> {
  const child = run(data, ...args)
  let said = ''
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text
    const address = /running: (http:\S+)/.exec(said)?.[1]
    if (address) return { child, said, address }
  }
  throw new Error(`ended without an address: ${said}`)
}

describe('npm start', () => {
  it('refuses data that another program has open, in plain words with a code, and serves nothing', async () => {
    const data = newData()
    const held = await openHouse({ dataFolder: data, openedBy: 'freshlegs import' })
    const child = run(data, '--port', '0')
    let said = ''
    for await (const text of child.stderr.setEncoding('utf8')) said += text
    if (held.ok) await held.value.close()
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1)
    expect(said).toMatch(/in use: freshlegs import .*\(store\.locked\)\n$/)
    expect(said).not.toContain('    at ')
  })

  it('serves the page at the address it says, and stops when told to', async () => {
    const { child, address } = await start(newData(), '--port', '0')
    expect(await (await fetch(address)).text()).toContain('<title>')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    await expect(fetch(address)).rejects.toThrow()
  })

  it('names the one that is already running instead of starting another', async () => {
    const data = newData()
    const first = await start(data, '--port', '0')
    const second = await start(data, '--port', new URL(first.address).port)
    expect(second.said).toContain(`already running: ${first.address}`)
    expect(await once(second.child, 'exit')).toEqual([0, null])
  })

  it('says which port another program holds, and takes another', async () => {
    const other = createServer((_, response) => response.end('somebody else')).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const bound = other.address()
    const port = typeof bound === 'object' && bound ? bound.port : 0
    const { said, address } = await start(newData(), '--port', String(port))
    other.close()
    expect(said).toContain(`Port ${port} is taken by another program.`)
    expect(address).not.toContain(`:${port}`)
  })
})
