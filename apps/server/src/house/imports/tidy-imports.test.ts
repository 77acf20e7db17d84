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

const [oldId, youngId] = ['0b9f6a86-4a55-4c8e-9d0c-3f1d2c7a9e10', '1c9f6a86-4a55-4c8e-9d0c-3f1d2c7a9e11']

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
  const old = left(oldId, nowMs - 31 * dayMs)
  const young = left(youngId, nowMs - 29 * dayMs)
  const imports = await jobs([young, old])
  await imports.tidy()
  expect([existsSync(join(incoming, oldId)), existsSync(join(incoming, youngId))]).toEqual([false, true])
  expect(imports.list().map(({ id, canRetry }) => [id, canRetry])).toEqual([
    [youngId, true],
    [oldId, false],
  ])
  nowMs += 2 * dayMs
  await imports.tidy()
  expect(existsSync(join(incoming, youngId))).toBe(false)
  expect(imports.list()).toHaveLength(2)
  expect(await imports.retry(youngId, { anySport: false })).toMatchObject({
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

it('of an import that is called as another folder is, that folder is left alone', async () => {
  const precious = join(incoming, '..', `precious ${count}`)
  mkdirSync(join(precious, 'files'), { recursive: true })
  const far = left(`../precious ${count}`, nowMs - 31 * dayMs)
  const imports = await jobs([{ ...far, state: 'running', finishedAtMs: null }, far])
  await imports.tidy()
  expect(imports.list()).toEqual([])
  expect(existsSync(join(precious, 'files', 'a.fit'))).toBe(true)
})
