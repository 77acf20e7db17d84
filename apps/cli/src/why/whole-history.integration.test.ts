import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Ledger } from '@freshlegs/domain'
import { ledgerSchema } from '@freshlegs/domain/schemas'
import { type Served, serveHouse } from '@freshlegs/server'
import { demoRunner, legs, none, plantRun, writeFit } from '@freshlegs/synthetic'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// Half a year of a runner whose legs go on long runs after quiet months: real FIT files, through the whole program.

const program = fileURLToPath(new URL('../../bin/freshlegs.mjs', import.meta.url))
const isLedger = new Ajv({ strict: false, validateFormats: false }).compile<Ledger>(ledgerSchema)
const dayMs = 86_400_000
const weeks = 24

let folder = ''
let served: Served
/** Runs as the list has them. */
let runs: { id: string; movingS: number; startedAt: string }[] = []
const path = (name: string) => join(folder, name)

function freshlegs(...words: readonly string[]) {
  const { FRESHLEGS_DATABASE_URL: _, ...env } = process.env
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...words], {
    env: { ...env, FRESHLEGS_DATA: path('data') },
    encoding: 'utf8',
  })
  return { out: stdout, err: stderr, status }
}

async function ask(method: string, at: string, json?: unknown) {
  const response = await fetch(`${served.address}/api/v1${at}`, {
    method,
    ...(json !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(json),
    }),
  })
  if (!response.ok) throw new Error(`${method} ${at}: ${response.status} ${await response.text()}`)
  return response.json()
}

/** Three runs a week; every fifth Sunday is far longer than any of the month before, and the legs go. */
function plantHistory(into: string): void {
  const first = Math.floor(Date.now() / dayMs) - 7 * weeks
  const sessions = [
    { day: 1, minutes: 36 },
    { day: 3, minutes: 40 },
  ]
  for (let week = 0; week < weeks; week++) {
    const spike = week % 5 === 4
    for (const { day, minutes } of [...sessions, { day: 6, minutes: spike ? 115 : 62 }]) {
      const at = first + 7 * week + day
      const { recording } = plantRun({
        // The same runs whatever the day of the test.
        seed: 1000 + 7 * week + day,
        runner: demoRunner,
        truth: minutes > 100 ? legs : none,
        durationS: 60 * minutes,
        intensityRatio: minutes > 100 ? 1.05 : 1,
        spacing: 4,
        noise: 0.7,
        startedAtMs: at * dayMs + 6 * 3_600_000,
        ...(minutes > 100 && { effect: { onsetRatio: 0.65, rampS: 1200, lossRatio: 0.13 } }),
      })
      writeFileSync(join(into, `${at}.fit`), writeFit(recording))
    }
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'freshlegs half a year '))
  for (const name of ['runs', 'page']) mkdirSync(path(name))
  writeFileSync(path('page/index.html'), '<!doctype html><title>Freshlegs</title>')
  plantHistory(path('runs'))
  expect(freshlegs('import', path('runs')).status).toBe(0)
  const opened = await serveHouse({ dataFolder: path('data'), pageFolder: path('page'), port: 0 })
  if (!opened.ok) throw new Error(opened.problem.detail)
  served = opened.value
  runs = (await ask('GET', '/runs?limit=200&order=oldest')).runs
}, 120_000)
afterAll(async () => {
  await served.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What the command says, checked to be what the server says. */
async function ledger(): Promise<Ledger> {
  const { out, status } = freshlegs('why', '--json')
  expect(status).toBe(0)
  const said: unknown = JSON.parse(out)
  if (!isLedger(said)) throw new Error('no ledger')
  expect(said).toEqual(await ask('GET', '/ledger'))
  return said
}

describe('half a year, imported and asked why', () => {
  it('is all there, judged from the files alone', async () => {
    const { runs: counted, survival } = await ledger()
    expect(counted.total).toBe(3 * weeks)
    expect(survival.runs).toBeGreaterThan(2 * weeks)
    // Not every planted fade can be seen without the runner's word; none is seen where there was none.
    expect(survival.events).toBeGreaterThanOrEqual(2)
    expect(survival.events).toBeLessThanOrEqual(4)
  })

  it('takes the runner’s own word, and says the same by both doors', async () => {
    for (const { id, movingS } of runs.filter((run) => run.movingS > 3000))
      await ask('PUT', `/runs/${id}/answers`, { stoppedBy: movingS > 6000 ? 'legs' : 'nothing' })
    await ask('PUT', `/check-ins/${runs.at(-1)?.startedAt.slice(0, 10)}`, {
      day: runs.at(-1)?.startedAt.slice(0, 10),
      soreness: 2,
    })
    await ask('PUT', '/interview', { 'gives-out-first': 'legs', 'gives-out-after': '60-to-90' })
    const { survival } = await ledger()
    expect(survival.events).toBe(4)
    const agreement = await ask('GET', '/agreement')
    expect(agreement.n).toBe(weeks)
    expect(agreement.table.find(({ limiter }: { limiter: string }) => limiter === 'legs')).toMatchObject({
      said: 'legs',
    })
  })

  it('finds the jumps among what speaks, and leads to the runs that show them', async () => {
    const { parts } = await ledger()
    const game = parts.find(({ id }) => id === 'game')
    const spike = game?.causes.find(({ cause }) => cause === 'distance-spike')
    expect(spike?.for.length).toBeGreaterThan(0)
    const shown = spike?.for.flatMap((evidence) => evidence.runs.map(({ id }) => id)) ?? []
    const long = runs.filter(({ movingS }) => movingS > 6000).map(({ id }) => id)
    expect(shown.filter((id) => long.includes(id)).length).toBeGreaterThan(0)
    const { findings } = await ask('GET', `/runs/${long.at(-1)}/ledger`)
    expect(findings.find(({ cause }: { cause: string }) => cause === 'distance-spike')).toMatchObject({
      status: 'for',
      says: expect.stringMatching(/% longer/),
    })
  })

  it('knows nothing any more of what is deleted, typed in or taken back by the time it is asked', async () => {
    const before = await ledger()
    const [first] = runs
    await ask('POST', '/runs-by-hand', {
      day: new Date().toISOString().slice(0, 10),
      distanceM: 15_000,
      movingS: 5400,
      said: { stoppedBy: 'legs' },
    })
    expect((await ledger()).survival.events).toBe(before.survival.events + 1)
    await ask('PATCH', `/runs/${first?.id}`, { ignored: true })
    expect((await ledger()).runs.total).toBe(before.runs.total)
  })

  it('loses none of it in a backup', async () => {
    const before = await ledger()
    expect(freshlegs('backup', path('all.sqlite')).status).toBe(0)
    expect(freshlegs('restore', path('all.sqlite'), '--data', path('again')).status).toBe(0)
    const { out } = freshlegs('why', '--json', '--data', path('again'))
    expect(JSON.parse(out)).toEqual(before)
  })
})
