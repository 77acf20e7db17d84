import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { StoreFailure } from '@freshlegs/store'
import { afterAll, describe, expect, it } from 'vitest'
import { newTurns } from '../turns.ts'
import { type ImportJobs, type ImportJobsOptions, openImportJobs } from './import-jobs.ts'
import { noOutcome } from './job.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs jobs '))
afterAll(() => rmSync(folder, { recursive: true }))

const soon = () => new Promise((resolve) => setTimeout(resolve, 20))
let count = 0

/** Imports that keep nothing, but note each time which files they were given. */
async function jobs(options: Partial<ImportJobsOptions> = {}) {
  const given: string[][] = []
  const imports = await openImportJobs({
    incoming: join(folder, `${count++}`),
    records: [],
    resume: false,
    remember: soon as () => Promise<void>,
    forget: async () => {},
    async importFrom(source) {
      const paths: string[] = []
      for await (const item of source.items()) if (item.ok) paths.push(item.value.path)
      given.push(paths.map((path) => path.slice(path.lastIndexOf('/') + 1)).toSorted())
      return { outcome: noOutcome, state: 'done', problem: null }
    },
    turns: newTurns(),
    now: () => 0,
    atMostBytes: 100,
    ...options,
  })
  const { id } = await imports.create({ name: 'files', anySport: false })
  return { imports, id, given }
}

function slowUpload(): { readonly upload: Readable; readonly end: () => void } {
  const upload = new Readable({ read() {} })
  upload.push('some')
  return {
    upload,
    end() {
      upload.push('more')
      upload.push(null)
    },
  }
}
const put = (imports: ImportJobs, id: string, path: string, words = 'bytes') =>
  imports.putFile(id, path, Readable.from([Buffer.from(words)]))
async function untilOver(imports: ImportJobs, id: string) {
  const events = imports.events(id, new AbortController().signal)
  if (!events.ok) throw new Error(events.problem.detail)
  for await (const _ of events.value);
}
const taken = { ok: true, value: undefined }

describe('an import that is started', () => {
  it('has every file that was on its way by then, and takes no later one', async () => {
    const { imports, id, given } = await jobs()
    await put(imports, id, 'a.fit')
    const { upload, end } = slowUpload()
    const putting = imports.putFile(id, 'b.fit', upload)
    await soon()
    const starting = imports.start(id)
    expect(await put(imports, id, 'late.fit')).toMatchObject({ problem: { code: 'input.invalid' } })
    await soon()
    end()
    expect(await putting).toEqual(taken)
    expect(await starting).toMatchObject({ ok: true, value: { state: 'waiting' } })
    await untilOver(imports, id)
    expect(given).toEqual([['a.fit', 'b.fit']])
  })

  it('runs once, however often it is asked to at once', async () => {
    const { imports, id, given } = await jobs()
    await put(imports, id, 'a.fit')
    const started = await Promise.all([imports.start(id), imports.start(id), imports.start(id)])
    expect(started.map(({ ok }) => ok)).toEqual([true, true, true])
    await untilOver(imports, id)
    await soon()
    expect(given).toHaveLength(1)
    expect(imports.get(id)).toMatchObject({ value: { state: 'done', problem: null } })
  })

  it('is as it was before where that cannot be promised, and can be started then', async () => {
    let full = true
    const { imports, id, given } = await jobs({
      async remember() {
        if (full) throw new StoreFailure({ code: 'store.full', detail: 'no room' })
      },
    })
    await put(imports, id, 'a.fit')
    await expect(imports.start(id)).rejects.toThrow('no room')
    expect(await put(imports, id, 'b.fit')).toEqual(taken)
    full = false
    await imports.start(id)
    await untilOver(imports, id)
    expect(given).toEqual([['a.fit', 'b.fit']])
  })

  it('and removed at once, with files still on their way, is gone with them', async () => {
    const { imports, id, given } = await jobs()
    const { upload } = slowUpload()
    const putting = imports.putFile(id, 'a.fit', upload)
    await soon()
    const starting = imports.start(id)
    expect(await imports.remove(id)).toEqual(taken)
    expect(await putting).toMatchObject({ problem: { code: 'input.unreadable' } })
    await starting
    expect([imports.list(), given]).toEqual([[], []])
  })
})

it('files that come side by side share the room of their import, and one that is refused gives its back', async () => {
  const { imports, id } = await jobs()
  const words = 'x'.repeat(60)
  const both = await Promise.all([put(imports, id, 'a.fit', words), put(imports, id, 'b.fit', words)])
  const refused = both.filter(({ ok }) => !ok)
  expect(refused).toMatchObject([{ problem: { code: 'format.too-large' } }])
  expect(await put(imports, id, 'c.fit', words)).toMatchObject({ problem: { code: 'format.too-large' } })
  expect(await put(imports, id, 'd.fit', 'x'.repeat(40))).toEqual(taken)
})

it('whoever watches an import that is removed before it was started hears its end', async () => {
  const { imports, id } = await jobs()
  const over = untilOver(imports, id)
  await soon()
  await imports.remove(id)
  await over
})
