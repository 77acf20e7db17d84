import type { KeptRun } from '@freshlegs/store/contract'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortRun } from '../planted-files.for-tests.ts'
import { summaryForTests } from '../summary.for-tests.ts'
import { csvHead, csvRow } from './csv.ts'
import { describeTables } from './describe-tables.ts'
import { rowOf } from './table.ts'
import { exportTables } from './tables.ts'

const kept: KeptRun = {
  summary: summaryForTests,
  notes: null,
  about: {},
  deletedAtMs: null,
  report: null,
  problem: { code: 'recording.no-time', detail: 'no times' },
  past: null,
  basis: '',
  laps: [],
  file: { sha256: 'ab', name: 'run.fit', format: 'fit', sizeBytes: 7, keptAtMs: 0 },
  session: 0,
  mainId: null,
  others: [],
}
const { runs, laps, splits, samples, files } = exportTables

it('has a column for everything that a list of runs knows', () => {
  const names = runs.columns.map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(Object.keys(summaryForTests).filter((key) => key !== 'linked')),
  )
})

describe.each(Object.values(exportTables).map((table) => [table.name, table] as const))('%s', (_, table) => {
  it('says of every column what it is, once', () => {
    const names = table.columns.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const { means, name } of table.columns) expect(means, name).toMatch(/^\S.*[^.]$/)
    expect(table.means).toMatch(/^[A-Z].*\.$/)
  })
})

describe('rows', () => {
  it('never hold a number that is none: unknown is null', () => {
    const lap = { fromS: 0, toS: NaN, distanceM: NaN, by: 'hand' as const }
    expect(rowOf(laps, { runId: 'x', number: 1, lap })).toEqual(['x', 1, 0, null, null, 'hand', null])
    expect(rowOf(files, kept.file)).toEqual(['ab', 'run.fit', 'fit', 7, 0])
  })

  it('hold every channel of a sample, whether it was recorded or not', () => {
    const recording = shortRun(0)
    const row = rowOf(samples, { runId: 'x', recording, at: 3 })
    const cell = (name: string) => row[samples.columns.findIndex((column) => column.name === name)]
    expect(cell('timeS')).toBe(recording.track.timeS[3])
    expect(cell('at')).toBe(recording.startedAtMs + 1000 * recording.track.timeS[3]!)
    expect(cell('heartRateBpm')).toBe(recording.track.streams.heartRateBpm![3])
    expect(cell('respirationBrpm') ?? null).toBeNull()
    expect(row).toHaveLength(samples.columns.length)
  })

  it('are as many cells as there are columns', () => {
    expect(rowOf(runs, kept)).toHaveLength(runs.columns.length)
    expect(splits.columns.map(({ name }) => name)).toContain('gradeAdjustedPaceSPerKm')
  })
})

describe('CSV', () => {
  it('has times in UTC, and nothing for what is unknown', () => {
    const names = csvHead(runs).trimEnd().split(',')
    const cells = csvRow(runs, kept).trimEnd().split(',')
    const cell = (name: string) => cells[names.indexOf(name)]
    expect(cell('startedAt')).toBe('2026-05-01T06:30:00.000Z')
    expect([cell('name'), cell('problem'), cell('ignored')]).toEqual(['', 'recording.no-time', 'false'])
  })

  it('lets no name of a file become a formula', () => {
    const row = csvRow(runs, { ...kept, notes: '=HYPERLINK("http://x")' })
    expect(row).toContain(`"'=HYPERLINK(""http://x"")"`)
  })

  it('gives every text back to whoever reads it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (notes) => {
        const row = csvRow(
          { ...runs, columns: runs.columns.filter(({ name }) => name === 'notes') },
          { ...kept, notes },
        )
        const text = row.slice(0, -2)
        const read = text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text
        expect(read.replace(/^'(?=[=+\-@\t\r])/, '')).toBe(notes)
      }),
    )
  })
})

it('is described as Markdown, a line a column', () => {
  const text = describeTables(Object.values(exportTables))
  expect(text).toContain('| `distanceM` | number | m | Distance |')
  const columns = Object.values(exportTables).reduce((sum, table) => sum + table.columns.length, 0)
  expect(text.match(/^\| `/gm)).toHaveLength(columns)
})
