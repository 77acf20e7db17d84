import type { ImportRecord } from '@freshlegs/store'
import { describe, expect, it } from 'vitest'
import { brieflyOf, jobOf, newJob, progressOf, recordOf } from './job.ts'

const record: ImportRecord = {
  id: 'x',
  name: 'My export',
  folder: 'incoming/x',
  anySport: true,
  startedAtMs: 1000,
  finishedAtMs: 2000,
  state: 'done',
  outcome: {
    schema: 'freshlegs/import@1',
    files: 3,
    imported: 2,
    duplicates: 0,
    linked: 0,
    skipped: {},
    failed: [{ path: 'a', code: 'format.corrupt', detail: 'no' }],
    elapsedS: 1,
  },
}

describe('an import of an earlier day', () => {
  it('is remembered as it was', () => {
    expect(recordOf(jobOf(record, true), record.folder)).toEqual(record)
    expect(progressOf(jobOf(record, true))).toMatchObject({ state: 'done', done: 3, of: 3, canRetry: true })
  })

  it('is told briefly by how many were refused, and in full by which', () => {
    const many = { ...record, outcome: { ...record.outcome, failedBeyond: 6 } }
    expect(brieflyOf(jobOf(many, true)).outcome).toMatchObject({ failed: [], failedBeyond: 7 })
    expect(brieflyOf(jobOf({ ...record, outcome: { ...record.outcome, failed: [] } }, true)).outcome).toEqual(
      { ...record.outcome, failed: [] },
    )
    expect(progressOf(jobOf(many, true)).outcome).toEqual(many.outcome)
  })

  it('that was not done waits to go on, where its files are', () => {
    const running = { ...record, state: 'running' as const, finishedAtMs: null }
    expect(jobOf(running, true).state).toBe('waiting')
    expect(jobOf(running, false).state).toBe('stopped')
    expect(recordOf(jobOf(running, true), record.folder)).toEqual(running)
  })

  it('cannot be tried again without its files, nor where nothing was left', () => {
    expect(progressOf(jobOf(record, false)).canRetry).toBe(false)
    const whole = { ...record, outcome: { ...record.outcome, failed: [] } }
    expect(progressOf(jobOf(whole, true)).canRetry).toBe(false)
    const rides = { ...whole, outcome: { ...whole.outcome, skipped: { 'recording.not-running': 2 } } }
    expect(progressOf(jobOf(rides, true)).canRetry).toBe(true)
  })
})

it('a new import has had nothing yet', () => {
  const job = newJob({ id: 'x', name: 'x', simulated: false, anySport: false, startedAtMs: 0 })
  expect(progressOf(job)).toMatchObject({
    startedAt: '1970-01-01T00:00:00.000Z',
    state: 'receiving',
    done: 0,
    of: null,
    problem: null,
    canRetry: false,
  })
})
