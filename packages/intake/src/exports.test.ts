import { join } from 'node:path'
import type { Item } from '@freshlegs/domain'
import { decode } from '@freshlegs/formats'
import {
  type KeptRun,
  plantHistory,
  type WrittenExport,
  writeAppleExport,
  writeGarminExport,
  writePolarExport,
  writeStravaExport,
  zipEntries,
} from '@freshlegs/synthetic'
import { describe, expect, it } from 'vitest'
import { folderWith, writeIn } from './scratch-folder.for-tests.ts'
import { takenFrom } from './taken-from.for-tests.ts'
import { unpackGzip } from './unpack-gzip.ts'

// Short, so that all of it is quick; a race is among them.
const runs = plantHistory({ seed: 5, runs: 40, durationS: 300 }).slice(-13)

/** Every form in which a runner may bring an export, and what the paths of its items then begin with. */
const forms: readonly [string, (written: WrittenExport) => string, string][] = [
  ['as it came', ({ entries }) => asFile('export.zip', zipEntries(entries)), 'export.zip'],
  ['packed tighter', ({ entries }) => asFile('export.zip', zipEntries(entries, 6)), 'export.zip'],
  ['unpacked', (written) => unpackedInto('export', written), 'export'],
  ['unpacked, two folders down', (written) => dirOf(unpackedInto('x/y/export', written)), 'x/y/export'],
  [
    'packed again with its folder',
    ({ entries }) =>
      asFile('e.zip', zipEntries(entries.map(({ name, bytes }) => ({ name: `export/${name}`, bytes })))),
    'e.zip/export',
  ],
  [
    'in an archive of archives',
    ({ entries }) => asFile('e.zip', zipEntries([{ name: 'a/export.zip', bytes: zipEntries(entries) }], 1)),
    'e.zip/a/export.zip',
  ],
]

const exports: readonly [string, WrittenExport, (run: KeptRun) => unknown][] = [
  ['Strava', writeStravaExport(runs), said],
  ['Garmin', writeGarminExport(runs, { filesAPart: 5 }), said],
  ['Polar', writePolarExport(runs), () => undefined],
]

describe.each(exports)('a whole %s export', (_, written, about) => {
  it.each(forms)('%s gives every run with its bytes, and what is said of it', async (_, place, prefix) => {
    const { items, problems, bytes, mornings } = await takenFrom(place(written))
    expect(problems).toEqual([])
    expect(mornings.map(({ day }) => day)).toEqual(daysOf(written))
    const byPath = new Map(items.map((item) => [item.path, item]))
    for (const { name, run } of written.places) {
      const path = `${prefix}/${name}`
      const found = await known(byPath.get(path), bytes[path])
      expect(found.startedAtMs).toBe(run.startedAtMs)
      expect(found.about).toEqual(about(run))
      const entry = written.entries.find((each) => each.name === name)
      if (entry) expect(Buffer.compare(entry.bytes, bytes[path]!)).toBe(0)
    }
    const { otherSports, duplicates, broken, notActivities } = written.beside
    expect(items).toHaveLength(runs.length + otherSports + duplicates + broken + notActivities)
  })
})

describe('a whole Apple Health export', () => {
  const written = writeAppleExport(runs)

  it.each(forms)('%s gives every run, put together', async (_, place, prefix) => {
    const { items, problems, bytes, leftOut, mornings } = await takenFrom(place(written))
    expect(problems).toEqual([])
    expect(mornings.map(({ day }) => day)).toEqual(daysOf(written))
    expect(items.every(({ path }) => path.startsWith(`${prefix}/apple_health_export/export.xml/`))).toBe(true)
    const starts = await Promise.all(
      items.map(async (item) => (await known(item, bytes[item.path])).startedAtMs),
    )
    expect(starts.sort()).toEqual(runs.map(({ startedAtMs }) => startedAtMs).sort())
    expect(leftOut).toBe(1)
  })

  it('gives the walk too where it is asked for', async () => {
    const { items, leftOut } = await takenFrom(asFile('export.zip', zipEntries(written.entries)), {
      anySport: true,
    })
    expect(items).toHaveLength(runs.length + 1)
    expect(leftOut).toBe(0)
  })
})

/** Those of which anything is told. */
const daysOf = ({ mornings = [] }: WrittenExport): readonly string[] =>
  mornings.filter((morning) => Object.keys(morning).length > 1).map(({ day }) => day)

/** What services keep of a run beside its file. */
function said({ name, description, gear, race }: KeptRun) {
  const written = { ...(description ? { description } : {}), ...(gear ? { gear } : {}) }
  return { name, sport: 'running', ...written, ...(race ? { race } : {}) }
}

async function known(item: Item | undefined, bytes: Uint8Array | undefined) {
  if (item === undefined || bytes === undefined) throw new Error('it is not there')
  const unpacked = await unpackGzip(bytes, 2 ** 26)
  const decoded = unpacked.ok ? decode(unpacked.value) : unpacked
  const [recording] = decoded.ok ? decoded.value.recordings : []
  if (recording === undefined) throw new Error('it holds no recording')
  const { startedAtMs, totals } = recording
  return { startedAtMs, about: item.about?.({ startedAtMs, elapsedS: totals.elapsedS }) }
}

const asFile = (name: string, bytes: Uint8Array): string => writeIn(folderWith(), name, bytes)

function unpackedInto(folder: string, { entries }: WrittenExport): string {
  const root = folderWith()
  for (const { name, bytes } of entries) writeIn(root, join(folder, name), bytes)
  return join(root, folder)
}

/** The outermost of the three folders. */
const dirOf = (folder: string): string => join(folder, '../..')
