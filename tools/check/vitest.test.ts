import { describe, expect, it } from 'vitest'
import { count } from './vitest.ts'

const fine = { ok: true, output: '', signal: null }
const unhappy = { ok: false, output: 'Error: …', signal: null }

const report = (counts: object, ...testResults: object[]) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    ...counts,
    testResults,
  })

describe('counting tests', () => {
  it('takes passed and failed as reported, and what is pending or to do as skipped', () => {
    const failed = { status: 'failed', assertionResults: [{ status: 'failed' }] }
    const counts = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }
    expect(count(unhappy, report(counts, failed))).toMatchObject({ passed: 5, failed: 1, skipped: 3 })
  })

  it('counts a file that could not be loaded as failed, although none of its tests did', () => {
    const broken = { status: 'failed', assertionResults: [] }
    expect(count(unhappy, report({ numPassedTests: 5 }, broken))).toMatchObject({ passed: 5, failed: 1 })
  })

  it('fails when all tests passed but the run did not end well', () => {
    expect(count(unhappy, report({ numPassedTests: 5 }))).toMatchObject({ passed: 5, failed: 1 })
  })

  it('fails when there is no report', () => {
    expect(count({ ...fine, ok: false, signal: 'SIGKILL' }, '')).toMatchObject({
      failed: 1,
      note: 'ended by SIGKILL',
    })
  })
})
