import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Layout, OpenLayout } from './layout.ts'
import { layoutOf } from './layout-of.ts'
import { layouts } from './layouts.ts'
import { type SampleExport, sampleExports } from './sample-exports.for-tests.ts'

const hostileNames = [
  '',
  '/',
  '..',
  '../x.fit',
  '/etc/x.fit',
  'C:\\Users\\x.fit',
  '..\\..\\activities.csv',
  `${'a/'.repeat(5000)}activities.csv`,
  'x'.repeat(10_000),
  `${'x'.repeat(10_000)}.fit`,
  '\0',
  '\ud800.gpx',
  '__proto__',
  'constructor/activities/toString',
]

/** Reads all tables the layout asks for, in stretches that end where `borders` say. */
function readAll(
  open: OpenLayout,
  { tables }: SampleExport,
  borders: (length: number) => readonly number[],
): void {
  for (let asked = open.nextTables(); asked.length > 0; asked = open.nextTables()) {
    for (const name of asked) {
      const bytes = new TextEncoder().encode(tables[name] ?? '')
      let from = 0
      for (const to of [...borders(bytes.length), bytes.length]) {
        // A buffer of its own that is spoilt afterwards: chunks are only lent.
        const chunk = bytes.slice(from, to)
        open.read(name, chunk, false)
        chunk.fill(0x22)
        from = to
      }
      open.read(name, new Uint8Array(0), true)
    }
  }
}

const answers = (open: OpenLayout, { names, known }: SampleExport) => ({
  roles: names.map((name) => open.roleOf(name)),
  about: known && open.about(known.name, known),
  composed: open.composed().map(({ compose, ...rest }) => ({ ...rest, bytes: compose([]) })),
  mornings: open.mornings?.() ?? [],
  leftOut: open.leftOut ?? 0,
})

const whole = () => []

/** What any layout must keep to, whatever it reads. */
describe.each(layouts)('the layout $id', (layout: Layout) => {
  const sample = sampleExports[layout.id] ?? expect.unreachable(`no sample of ${layout.id}`)

  it('lives in a folder of its own name', async () => {
    expect((await import(`./${layout.id}/${layout.id}.ts`))[layout.id]).toBe(layout)
  })

  it('is the one that is taken for its own sample, in whatever folder that lies', () => {
    expect(layoutOf(sample.names)).toBe(layout)
    expect(layoutOf(sample.names.map((name) => `Downloads/again/${name}`))).toBe(layout)
  })

  it('finds recordings in its sample', () => {
    const open = layout.open(sample.names)
    readAll(open, sample, whole)
    const { roles, composed } = answers(open, sample)
    expect(composed.length + roles.filter((role) => role !== 'other').length).toBeGreaterThan(0)
  })

  it('says the same wherever the stretches of its tables end', () => {
    const expected = layout.open(sample.names)
    readAll(expected, sample, whole)
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (places) => {
        const open = layout.open(sample.names)
        readAll(open, sample, (length) =>
          places.map((place) => Math.floor(place * length)).toSorted((a, b) => a - b),
        )
        expect(answers(open, sample)).toEqual(answers(expected, sample))
      }),
    )
  })

  it('says nothing of recordings where there are no tables', () => {
    const open = layout.open(sample.names)
    expect(open.about(sample.names[0]!, { startedAtMs: 0, elapsedS: 60 })).toBeUndefined()
    readAll(open, { ...sample, tables: {} }, whole)
    for (const name of sample.names) {
      expect(open.about(name, { startedAtMs: Date.UTC(2026, 4, 1, 6), elapsedS: 60 })).toBeUndefined()
      expect(open.about(name, { startedAtMs: Number.NaN, elapsedS: Number.NaN })).toBeUndefined()
    }
    expect(open.composed()).toEqual([])
    expect(open.mornings?.() ?? []).toEqual([])
  })

  it('says from where the mornings are that it tells of', () => {
    const open = layout.open(sample.names)
    readAll(open, sample, whole)
    for (const { day, from, ...figures } of open.mornings?.() ?? []) {
      expect({ day, from }).toEqual({ day: '2026-05-01', from: layout.name })
      expect(Object.keys(figures).length).toBeGreaterThan(2)
    }
  })

  it('ends asking for tables, whether they are read or not', () => {
    const open = layout.open(sample.names)
    let rounds = 0
    while (open.nextTables().length > 0) rounds++
    expect(rounds).toBeLessThanOrEqual(2)
  })

  it('bears any names', () => {
    for (const names of [[], hostileNames, [...hostileNames, ...sample.names]]) {
      expect(typeof layout.recognises(names)).toBe('boolean')
      const open = layout.open(names)
      open.nextTables()
      for (const name of names) {
        expect(['recording', 'archive', 'other']).toContain(open.roleOf(name))
        open.read(name, Uint8Array.of(0), true)
        open.about(name, { startedAtMs: 0, elapsedS: 0 })
      }
    }
  })

  it('bears any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }), (chunks) => {
        const open = layout.open(sample.names)
        for (let asked = open.nextTables(); asked.length > 0; asked = open.nextTables()) {
          for (const name of asked) {
            for (const chunk of chunks) open.read(name, chunk, false)
            open.read(name, new Uint8Array(0), true)
          }
        }
        for (const { compose, needs } of open.composed()) compose(needs.map(() => chunks[0]))
      }),
    )
  })

  it('bears tables in which bytes are missing, doubled or others', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(60), fc.uint8Array({ maxLength: 20 }), (at, gone, put) => {
        const open = layout.open(sample.names)
        for (let asked = open.nextTables(); asked.length > 0; asked = open.nextTables()) {
          for (const name of asked) {
            const bytes = new TextEncoder().encode(sample.tables[name] ?? '')
            const from = bytes.length === 0 ? 0 : at % bytes.length
            open.read(name, bytes.slice(0, from), false)
            open.read(name, put, false)
            open.read(name, bytes.slice(from + gone), true)
          }
        }
        answers(open, sample)
      }),
    )
  })

  it('leaves alone what file systems leave behind', () => {
    const open = layout.open(sample.names)
    for (const name of [
      '__MACOSX/x.fit',
      '__MACOSX/activities/7.fit.gz',
      'a/._x.gpx',
      '.DS_Store',
      'a/Thumbs.db',
    ]) {
      expect(open.roleOf(name)).toBe('other')
    }
  })

  it('takes recordings of others that lie beside its own', () => {
    const open = layout.open([...sample.names, 'mine/X.FIT', 'mine/x.tcx.gz', 'mine/old.zip'])
    expect(open.roleOf('mine/X.FIT')).toBe('recording')
    expect(open.roleOf('mine/x.tcx.gz')).toBe('recording')
    expect(open.roleOf('mine/old.zip')).toBe('archive')
    expect(open.roleOf('mine/notes.txt')).toBe('other')
  })
})

describe('the layouts', () => {
  it('do not recognise the samples of each other', () => {
    for (const [id, { names }] of Object.entries(sampleExports)) {
      const recognised = layouts.filter((layout) => layout.loose !== true && layout.recognises(names))
      expect(recognised.map((layout) => layout.id)).toEqual(id === 'plain' ? [] : [id])
    }
  })

  it('end with one that recognises anything', () => {
    expect(layouts.map(({ loose }) => loose === true)).toEqual([false, false, false, false, true])
    expect(layoutOf([])).toBe(layouts.at(-1))
    expect(layoutOf(hostileNames)).toBe(layouts.at(-1))
  })

  it('are joined where exports of several services lie in one folder', () => {
    const { strava, garmin, plain } = sampleExports
    const names = [strava!, garmin!, plain!].flatMap((sample, i) =>
      sample.names.map((name) => `${i}/${name}`),
    )
    const layout = layoutOf(names)
    expect(layout.id).toBe('strava+garmin')
    expect(layout.open(names).roleOf('0/routes/1.gpx')).toBe('other')
    expect(layout.open(names).roleOf('2/old/walk.gpx')).toBe('recording')
  })
})
