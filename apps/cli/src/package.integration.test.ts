import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plantRun, writeFit } from '@freshlegs/synthetic'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const here = fileURLToPath(new URL('../', import.meta.url))
const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']

describe('the published package', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'freshlegs-package-'))
    execFileSync(process.execPath, [join(here, 'build.ts')], { stdio: 'pipe' })
    const run = (...words: string[]) => {
      const [program = 'npm', ...first] = npm
      return execFileSync(program, [...first, ...words], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })
    }
    const tarball = run('pack', join(here, 'dist'), '--silent').trim().split('\n').at(-1) ?? ''
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    run('install', join(folder, tarball), '--offline', '--no-audit', '--no-fund', '--silent')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('installs without any other package, and explains a run', () => {
    const recording = join(folder, 'run.fit')
    writeFileSync(recording, writeFit(plantRun({ seed: 1, durationS: 2700 }).recording))
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(folder, 'node_modules', 'freshlegs', 'freshlegs.mjs'), 'explain', '--json', recording],
      { encoding: 'utf8' },
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout).schema).toBe('freshlegs/report@1')
  })

  it('carries the licences of what it contains', () => {
    const licences = readFileSync(
      join(folder, 'node_modules', 'freshlegs', 'THIRD_PARTY_LICENSES.txt'),
      'utf8',
    )
    expect(licences).toMatch(/^@noble\/hashes/m)
    expect(licences).toMatch(/^saxes/m)
    expect(licences).not.toContain('undefined')
  })
})
