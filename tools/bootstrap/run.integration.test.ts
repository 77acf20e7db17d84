import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let root = ''

/** A project with this bootstrap, one task and no dependencies, in a folder whose name has blanks. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'freshlegs boot strap '))
  cpSync(import.meta.dirname, join(root, 'tools', 'bootstrap'), { recursive: true })
  mkdirSync(join(root, 'packages'))
  writeFileSync(
    join(root, 'package.json'),
    JSON.stringify({ name: 'x', version: '1.0.0', workspaces: ['packages/*'] }),
  )
  writeFileSync(
    join(root, 'package-lock.json'),
    JSON.stringify({
      name: 'x',
      version: '1.0.0',
      lockfileVersion: 3,
      packages: { '': { name: 'x', version: '1.0.0' } },
    }),
  )
  writeFileSync(
    join(root, 'tools/bootstrap/tasks.mjs'),
    "export const tasks = { say: 'say.ts', wait: 'wait.ts' }",
  )
  writeFileSync(
    join(root, 'say.ts'),
    "const words: string[] = process.argv.slice(2)\nconsole.log(words.join('+'), process.cwd())\nprocess.exitCode = words.length",
  )
  writeFileSync(
    join(root, 'wait.ts'),
    "setInterval(() => {}, 1000)\nprocess.on('SIGTERM', () => process.exit(7))\nconsole.log('ready')",
  )
})
afterEach(() => rmSync(root, { recursive: true }))

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'tools/bootstrap/run.mjs'), ...args], {
    encoding: 'utf8',
    cwd: tmpdir(),
  })

describe('a task run through the bootstrap', () => {
  it('gets its words, works in the root of the project, and ends as it ends', () => {
    const { stdout, status } = run('say', '--no-open', 'two words')
    expect(stdout).toMatch(/^--no-open\+two words .*freshlegs boot strap /)
    expect(status).toBe(2)
  })

  it('has the whole of standard output to itself', () => {
    expect(run('say').stdout.trim().split('\n')).toHaveLength(1)
  })

  it('is told to stop when the bootstrap is', async () => {
    const child = spawn(process.execPath, [join(root, 'tools/bootstrap/run.mjs'), 'wait'])
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([7, null])
  })

  it('is refused when there is no such task, with the names of those there are', () => {
    const { stderr, status } = run('sya')
    expect(stderr).toContain('say, wait')
    expect(status).toBe(1)
  })
})

describe('dependencies', () => {
  it('are installed at the first run and not at the second', () => {
    expect(run('say').stderr).toContain('Installing')
    expect(run('say').stderr).toBe('')
  })

  it('are installed again when a manifest has changed', () => {
    run('say')
    mkdirSync(join(root, 'packages/new'))
    writeFileSync(join(root, 'packages/new/package.json'), JSON.stringify({ name: 'new', version: '1.0.0' }))
    expect(run('say').stderr).toContain('Installing')
    expect(existsSync(join(root, 'node_modules/new'))).toBe(true)
    expect(run('say').stderr).toBe('')
  })

  it('are installed from nothing when the last time was cut short', () => {
    run('say')
    writeFileSync(join(root, 'node_modules/.installed-for'), 'being installed')
    mkdirSync(join(root, 'node_modules/half'))
    expect(run('say').stderr).toContain('Installing')
    expect(existsSync(join(root, 'node_modules/half'))).toBe(false)
  })

  it('that cannot be installed end the run with what npm said', () => {
    writeFileSync(
      join(root, 'package.json'),
      '{ "workspaces": [], "dependencies": { "x": "file:gone.tgz" } }',
    )
    const { stderr, status } = run('say')
    expect(stderr).toContain('could not be installed')
    expect(status).toBe(1)
  })
})
