import type { MeasuredMorning } from '@freshlegs/domain'
import { importSchema } from '@freshlegs/domain/schemas'
import type { Store } from '@freshlegs/store/contract'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { judgeHere } from '../judging/judge-here.for-tests.ts'
import { fitOf, shortRun } from '../planted-files.for-tests.ts'
import { me, scratchStore } from '../scratch-store.for-tests.ts'
import { arraySource } from './array-source.for-tests.ts'
import { importRecordings } from './import-recordings.ts'

const validate = new Ajv().compile(importSchema)

let clockMs = 0
let store: Store
let end: () => Promise<void>
beforeEach(async () => {
  ;({ store, end } = await scratchStore())
})
afterEach(() => end())

const day = '2026-05-01'
const from = 'an export'
const run = { path: 'run.fit', bytes: fitOf(shortRun(0)) }

async function imported(mornings: readonly MeasuredMorning[], importId?: string) {
  const { outcome } = await importRecordings({
    source: arraySource([run], 'list', mornings),
    store,
    athleteId: me,
    judge: judgeHere(),
    now: () => clockMs++,
    ...(importId !== undefined && { importId }),
  })
  expect(validate(outcome) || validate.errors).toBe(true)
  return outcome
}

const kept = () => store.checkIns(me, '0000-01-01', '9999-12-31')

it('what a source tells of mornings is kept beside its runs, and counted by days', async () => {
  const outcome = await imported([
    { day, from, sleepH: 7 },
    { day, from: 'another', massKg: 60 },
    { day: '2026-05-02', from, sleepH: 6 },
  ])
  expect(outcome).toMatchObject({ files: 1, imported: 1, mornings: 2 })
  expect(await kept()).toEqual([
    { day, sleepH: 7, massKg: 60, imported: { sleepH: from, massKg: 'another' } },
    { day: '2026-05-02', sleepH: 6, imported: { sleepH: from } },
  ])
})

it('the same source once more doubles nothing, and leaves the runner’s own word', async () => {
  await store.putCheckIn(me, { day, sleepH: 5 })
  await imported([{ day, from, sleepH: 7 }])
  expect(await imported([{ day, from, sleepH: 7 }])).toMatchObject({ duplicates: 1, mornings: 1 })
  expect(await kept()).toEqual([{ day, sleepH: 5 }])
})

it('mornings go with the import that told of them', async () => {
  await imported([{ day, from, sleepH: 7 }], 'this one')
  await store.removeImport(me, 'another one')
  expect(await kept()).toHaveLength(1)
  await store.removeImport(me, 'this one')
  expect(await kept()).toEqual([])
  expect((await store.runs(me, { offset: 0, limit: 1 })).total).toBe(1)
})

it('nothing is said of mornings where a source tells of none', async () => {
  expect(await imported([])).not.toHaveProperty('mornings')
})
