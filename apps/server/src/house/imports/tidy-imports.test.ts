import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { ImportRecord } from '@freshlegs/store'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { newTurns } from '../turns.ts'
import { openImportJobs } from './import-jobs.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs tidy '))
afterAll(() => rmSync(folder, { recursive: true }))

const dayMs = 86_400_000
let nowMs = 0
let incoming = ''
let count = 0
beforeEach(() => {
  nowMs = Date.UTC(2026, 10, 24)
  incoming = join(folder, `${count++}`)
})

/** An import that is over, with one file of it that could not be read. */
const left = (id: string, finishedAtMs: number): ImportRecord => ({
  id,
  name: 'export.zip',
  folder: '',
  anySport: false,
  startedAtMs: finishedAtMs - 1000,
  finishedAtMs,
  state: 'done',
  outcome: {
    schema: 'freshlegs/import@1',
    files: 1,
    imported: 0,
    duplicates: 0,
    linked: 0,
    skipped: {},
    failed: [{ path: 'a.fit', code: 'format.corrupt', detail: 'no' }],
    elapsedS: 1,
  },
})

async function jobs(records: readonly ImportRecord[]) {
  for (const { id } of records) {
    mkdirSync(join(incoming, id, 'files'), { recursive: true })
    writeFileSync(join(incoming, id, 'files', 'a.fit'), 'x')
  }
  return openImportJobs({
    incoming,
    records,
    resume: false,
    remember: async () => {},
    forget: async () => {},
    importFrom: () => Promise.reject(new Error('nothing is imported here')),
    turns: newTurns(),
    now: () => nowMs,
    atMostBytes: 100,
  })
}

it('uploads of an import that left some of them stay for a month, to be tried again, and no longer', async () => {
  const old = left('old', nowMs - 31 * dayMs)
  const young = left('young', nowMs - 29 * dayMs)
  const imports = await jobs([young, old])
  await imports.tidy()
  expect([existsSync(join(incoming, 'old')), existsSync(join(incoming, 'young'))]).toEqual([false, true])
  expect(imports.list().map(({ id, canRetry }) => [id, canRetry])).toEqual([
    ['young', true],
    ['old', false],
  ])
  nowMs += 2 * dayMs
  await imports.tidy()
  expect(existsSync(join(incoming, 'young'))).toBe(false)
  expect(imports.list()).toHaveLength(2)
  expect(await imports.retry('young', { anySport: false })).toMatchObject({
    problem: { code: 'input.not-found' },
  })
})

it('an import for which nobody sends files any more is forgotten after a week', async () => {
  const imports = await jobs([])
  const { id } = await imports.create({ name: 'files', anySport: false })
  await imports.putFile(id, 'a.fit', Readable.from([Buffer.from('x')]))
  nowMs += 6 * dayMs
  await imports.tidy()
  expect(existsSync(join(incoming, id))).toBe(true)
  nowMs += 2 * dayMs
  await imports.tidy()
  expect(imports.list()).toEqual([])
  expect(existsSync(join(incoming, id))).toBe(false)
})
