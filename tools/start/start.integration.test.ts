import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { root } from '../tree/root.ts'

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

/** Starts as `npm start` does, waits for the line that names the address, and returns all that was said. */
async function start(...args: string[]): Promise<{ child: ChildProcess; said: string; address: string }> {
  const child = spawn(process.execPath, [join(root, 'tools/start/start.ts'), '--no-open', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  started.push(child)
  let said = ''
  for await (const text of child.stdout.setEncoding('utf8')) {
    said += text
    const address = /running: (http:\S+)/.exec(said)?.[1]
    if (address) return { child, said, address }
  }
  throw new Error(`ended without an address: ${said}`)
}

describe('npm start', () => {
  it('serves the page at the address it says, and stops when told to', async () => {
    const { child, address } = await start('--port', '0')
    expect(await (await fetch(address)).text()).toContain('<title>')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
    await expect(fetch(address)).rejects.toThrow()
  })

  it('names the one that is already running instead of starting another', async () => {
    const first = await start('--port', '0')
    const second = await start('--port', new URL(first.address).port)
    expect(second.said).toContain(`already running: ${first.address}`)
    expect(await once(second.child, 'exit')).toEqual([0, null])
  })

  it('says which port another program holds, and takes another', async () => {
    const other = createServer((_, response) => response.end('somebody else')).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const bound = other.address()
    const port = typeof bound === 'object' && bound ? bound.port : 0
    const { said, address } = await start('--port', String(port))
    other.close()
    expect(said).toContain(`Port ${port} is taken by another program.`)
    expect(address).not.toContain(`:${port}`)
  })
})
