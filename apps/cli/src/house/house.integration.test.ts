import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { importSchema, problemSchema } from '@freshlegs/domain/schemas'
import { writeGpx, writeTcx } from '@freshlegs/formats'
import { plantRun, writeFit } from '@freshlegs/synthetic'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = fileURLToPath(new URL('../../bin/freshlegs.mjs', import.meta.url))
const ajv = new Ajv({ strict: false, validateFormats: false })
const [isOutcome, isProblem] = [ajv.compile(importSchema), ajv.compile(problemSchema)]

describe('what is kept, by the command line', () => {
  let folder = ''
  const path = (name: string) => join(folder, name)
  /** The program as a user starts it, with a data folder of its own. */
  function freshlegs(words: readonly string[], data = 'data') {
    const { FRESHLEGS_DATABASE_URL: _, ...env } = process.env
    const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], {
      env: { ...env, FRESHLEGS_DATA: path(data) },
      encoding: 'utf8',
    })
    return { out: stdout, err: stderr, status }
  }
  const imported = (words: readonly string[], data?: string) => {
    const { out, status } = freshlegs(['import', '--json', ...words], data)
    const line: unknown = JSON.parse(out.trim())
    if (!isOutcome(line)) throw new Error(ajv.errorsText(isOutcome.errors))
    return { line, status }
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'freshlegs keep '))
    mkdirSync(path('runs'))
    const run = (seed: number) =>
      plantRun({ seed, durationS: 2700, startedAtMs: Date.UTC(2026, 4, seed, 6) }).recording
    writeFileSync(path('runs/one.fit'), writeFit(run(1)))
    writeFileSync(path('runs/two.gpx.gz'), gzipSync(writeGpx(run(2))))
    writeFileSync(path('runs/two.tcx'), writeTcx(run(2)))
    writeFileSync(path('runs/ride.fit'), writeFit({ ...run(3), sport: 'cycling' }))
    writeFileSync(path('runs/broken.fit'), writeFit(run(4)).subarray(0, 30))
    writeFileSync(path('runs/notes.txt'), 'bought new shoes')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('imports a folder: runs kept, the same outing linked, rides left out, the broken named with its code', () => {
    const { line, status } = imported([path('runs')])
    expect(line).toMatchObject({
      imported: 3,
      linked: 1,
      duplicates: 0,
      skipped: { 'recording.not-running': 1 },
    })
    expect(line.failed).toEqual([expect.objectContaining({ path: expect.stringMatching(/broken\.fit$/) })])
    expect(status).toBe(1)
  })

  it('reads nothing twice, and tries what failed again', () => {
    const { line } = imported([path('runs')])
    expect(line).toMatchObject({ imported: 0, duplicates: 3 })
    expect(line.failed).toHaveLength(1)
  })

  it('keeps rides as well when asked to', () => {
    const { line } = imported(['--any-sport', path('runs')])
    expect(line).toMatchObject({ imported: 1, duplicates: 3, skipped: {} })
  })

  it('says for people what an import came to, and what could not be read', () => {
    const { out, err, status } = freshlegs(['import', path('runs')], 'other')
    expect(out).toMatch(/\n +3 now kept and judged\n/)
    expect(out).toMatch(/another sport \(recording\.not-running\)/)
    expect(err).toMatch(/broken\.fit: .+ \(format\.[a-z-]+\)/)
    expect(status).toBe(1)
  })

  it('backs up, and restores into an empty folder and no other', () => {
    expect(freshlegs(['backup', path('all.sqlite')]).status).toBe(0)
    expect(freshlegs(['backup', path('all.sqlite')]).err).toMatch(/\([a-z-]+\.[a-z-]+\)/)
    expect(freshlegs(['restore', path('all.sqlite')], 'fresh').status).toBe(0)
    expect(freshlegs(['restore', path('all.sqlite')], 'fresh').err).toContain('(store.not-empty)')
    // All that was imported is there: nothing is new.
    expect(imported(['--any-sport', path('runs')], 'fresh').line).toMatchObject({
      imported: 0,
      duplicates: 4,
    })
  })

  it('says of a backup, and of what is put back from it, what was damaged before', () => {
    expect(freshlegs(['restore', path('all.sqlite')], 'rotten').status).toBe(0)
    const database = new DatabaseSync(path('rotten/freshlegs.sqlite'))
    database.exec('update originals set packed = zeroblob(9) where rowid = 1')
    database.close()
    const made = freshlegs(['backup', path('rotten.sqlite')], 'rotten')
    expect(made.out).toContain('Backed up to ')
    expect(made.err).toMatch(/original [0-9a-f]{16}… can no longer be unpacked/)
    expect(made.status).toBe(1)
    const restored = freshlegs(['restore', path('rotten.sqlite')], 'from rotten')
    expect(restored.out).toContain('every byte is as it was backed up')
    expect(restored.err).toMatch(/original [0-9a-f]{16}… can no longer be unpacked/)
    expect(restored.status).toBe(1)
    expect(freshlegs(['export', '--raw', path('raw of rotten')], 'from rotten').status).toBe(1)
    expect(readdirSync(path('raw of rotten/originals'))).toHaveLength(3)
  })

  it('exports tables that others read, and originals only when they are wanted raw', () => {
    expect(freshlegs(['export', path('tables')]).status).toBe(0)
    expect(readdirSync(path('tables'))).toEqual(
      expect.arrayContaining(['README.md', 'runs.csv', 'runs.parquet']),
    )
    expect(existsSync(path('tables/originals'))).toBe(false)
    expect(freshlegs(['export', '--raw', path('raw')]).status).toBe(0)
    expect(readdirSync(path('raw/originals')).length).toBe(4)
    expect(freshlegs(['export', path('raw')]).status).toBe(1)
  })

  it('judges again only what was judged otherwise', () => {
    const { out, status } = freshlegs(['reanalyse', '--json'])
    expect([JSON.parse(out), status]).toEqual([{ judged: 0, failed: [], state: 'done' }, 0])
  })

  it('leaves a folder alone that another Freshlegs has open, and names it', async () => {
    const serving = spawn(process.execPath, [program, 'serve', '--port', '0', '--data', path('data')])
    try {
      await new Promise<void>((resolve, reject) => {
        serving.stdout.on('data', (text) => /running: http/.test(String(text)) && resolve())
        serving.on('exit', () => reject(new Error('it did not serve')))
      })
      const { out, status } = freshlegs(['import', '--json', path('runs')])
      const line: unknown = JSON.parse(out)
      if (!isProblem(line)) throw new Error('expected a problem')
      expect(line.problem.code).toBe('store.locked')
      expect(line.problem.detail).toContain('freshlegs serve')
      expect(status).toBe(1)
      // A backup needs no lock.
      expect(freshlegs(['backup', path('meanwhile.sqlite')]).status).toBe(0)
    } finally {
      const ended = new Promise((resolve) => serving.once('exit', resolve))
      serving.kill('SIGTERM')
      await ended
    }
  })

  it('watches a folder: what is there, and what comes', async () => {
    mkdirSync(path('watched'))
    cpSync(path('runs/one.fit'), path('watched/one.fit'))
    const watching = spawn(
      process.execPath,
      [program, 'import', '--json', '--watch', path('watched'), '--data', path('watch-data')],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    )
    const lines: unknown[] = []
    const seen = (n: number) =>
      new Promise<void>((resolve) => {
        const look = setInterval(() => {
          if (lines.length < n) return
          clearInterval(look)
          resolve()
        }, 50)
      })
    watching.stdout.on('data', (text) =>
      lines.push(
        ...String(text)
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ),
    )
    await seen(1)
    cpSync(path('runs/two.tcx'), path('watched/two.tcx'))
    await seen(2)
    const ended = new Promise((resolve) => watching.once('exit', resolve))
    watching.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(lines).toMatchObject([{ imported: 1 }, { imported: 1 }])
  })

  it.each([
    [['import'], 'import what?'],
    [['import', '--no-such', 'x'], '--no-such'],
    [['backup'], 'to which file?'],
    [['restore', 'a', 'b'], 'from which file?'],
    [['serve', '--host', '0.0.0.0'], 'an address of this machine'],
    [['serve', '--host', '127.0.0.2'], 'an address of this machine'],
    [['serve', '--port', 'x'], '--port takes a number'],
    [['reanalyse', 'x'], "not 'x'"],
  ])('says what was wrong with the words: %s', (words, says) => {
    const { err, status } = freshlegs(words)
    expect(err).toContain(says)
    expect(status).toBe(2)
  })
})
