import { describe, expect, it } from 'vitest'
import { anImport } from './an-import.for-tests.ts'
import { sayOutcome } from './say-outcome.ts'

const { outcome } = anImport
const said = (change: Partial<typeof outcome>, language = 'en-GB') =>
  sayOutcome({ ...outcome, ...change }, language).map(({ count, says }) => `${count} ${says}`)

describe('sayOutcome', () => {
  it('says what happened, each with its number, and why something was left out', () => {
    expect(
      said({
        files: 1300,
        imported: 1240,
        duplicates: 37,
        deleted: 3,
        linked: 12,
        skipped: { 'recording.not-running': 22 },
        failed: [{ path: 'a.fit', code: 'format.corrupt', detail: 'nothing' }],
        failedBeyond: 11,
      }),
    ).toEqual([
      '1,240 recordings brought in and judged',
      '12 of them tell of an outing that is here already; the richer recording counts',
      '37 were here already, byte for byte',
      '3 were deleted before, and stay so',
      '22 left out: the recording says it is another sport',
      '12 could not be read',
    ])
  })

  it('sets thousands apart as the reader does', () => {
    expect(said({ imported: 1240 }, 'de')[0]).toMatch(/^1\.240 /)
  })

  it('does not hide that there was nothing', () => {
    expect(said({})).toEqual(['0 files: there was nothing in it'])
  })

  it('gives a reason it does not know by its code', () => {
    expect(said({ skipped: { 'some.day': 2 } })).toEqual(['2 left out: some.day'])
  })
})
