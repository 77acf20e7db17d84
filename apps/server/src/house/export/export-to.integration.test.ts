import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DuckDBInstance } from '@duckdb/node-api'
import { reportSchema } from '@freshlegs/domain/schemas'
import { decode, writeGpx } from '@freshlegs/formats'
import { exportTables } from '@freshlegs/logbook'
import { plantRun, rolling, tiers, treadmill, writeFit } from '@freshlegs/synthetic'
import { Ajv } from 'ajv'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { House } from '../house.ts'
import { openHouse } from '../open-house.ts'

const folder = mkdtempSync(join(tmpdir(), 'freshlegs export '))
const raw = join(folder, 'raw')
const cleaned = join(folder, 'cleaned')
/** The last one with a bare watch. */
const planted = [1, 2, 3].map(
  (seed) =>
    plantRun({
      seed,
      course: rolling,
      durationS: 1800,
      startedAtMs: Date.UTC(2026, 4, seed, 6),
      ...(seed === 3 && { tier: tiers[0] }),
    }).recording,
)
const home = {
  name: 'Home',
  latitudeDeg: planted[0]!.track.streams.latitudeDeg![0]!,
  longitudeDeg: planted[0]!.track.streams.longitudeDeg![0]!,
  radiusM: 300,
}
let house: House

beforeAll(async () => {
  const source = join(folder, 'source')
  mkdirSync(source)
  for (const [k, recording] of planted.entries()) writeFileSync(join(source, `${k}.fit`), writeFit(recording))
  const indoors = plantRun({
    seed: 4,
    course: treadmill,
    durationS: 900,
    startedAtMs: Date.UTC(2026, 4, 2, 18),
  })
  writeFileSync(join(source, '3.fit'), writeFit(indoors.recording))
  // The same outing as the first once more: the lesser recording of it.
  writeFileSync(join(source, 'first.gpx'), writeGpx(planted[0]!))
  const opened = await openHouse({ dataFolder: join(folder, 'data'), openedBy: 'test', judgeThreads: 1 })
  if (!opened.ok) throw new Error(opened.problem.detail)
  house = opened.value
  await house.importPaths([source])
  const { settings, ...athlete } = await house.athlete()
  await house.store.putAthlete({ ...athlete, settings: { ...settings, privacyZones: [home] } })
  const [first] = (await house.store.runs(house.athleteId, { offset: 0, limit: 1, order: 'oldest' })).runs
  await house.store.edit(house.athleteId, first!.id, { name: '=cmd', notes: 'two\nlines, "quoted"' })
  await house.store.putAnswers(house.athleteId, first!.id, { legEffortCr10: 7 })
  await house.store.putCheckIn(house.athleteId, { day: '2026-05-01', sleepH: 7.5 })
  await house.store.putInterview(house.athleteId, { 'gives-out-first': 'legs' })
  expect(await house.exportTo(raw, { raw: true })).toEqual({ ok: true, value: { runs: 5, damaged: [] } })
  expect(await house.exportTo(cleaned)).toEqual({ ok: true, value: { runs: 5, damaged: [] } })
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

const duckdb = DuckDBInstance.create(':memory:').then((instance) => instance.connect())
async function rows(sql: string) {
  const read = await (await duckdb).runAndReadAll(sql)
  return read.getRowObjectsJS()
}
const at = (...names: string[]) => `'${join(...names).replaceAll("'", "''")}'`

describe('an export, read back by DuckDB,', () => {
  it('has the same rows in Parquet as in CSV, with the columns that its page describes', async () => {
    for (const name of ['runs', 'laps', 'splits', 'files'] as const) {
      const inParquet = await rows(`FROM ${at(raw, `${name}.parquet`)}`)
      const inCsv = await rows(`FROM read_csv(${at(raw, `${name}.csv`)}, header = true)`)
      expect(inParquet.length, name).toBe(inCsv.length)
      expect(inParquet.length, name).toBeGreaterThan(0)
      const columns = exportTables[name].columns.map((column) => column.name)
      expect(Object.keys(inParquet[0]!)).toEqual(columns)
      expect(Object.keys(inCsv[0]!)).toEqual(columns)
    }
  })

  it('holds what the runner told, after runs, in the morning and in the interview', async () => {
    const read = (name: string) => JSON.parse(readFileSync(join(cleaned, name), 'utf8'))
    expect(Object.values(read('answers.json'))).toEqual([{ legEffortCr10: 7 }])
    expect(read('mornings.json')).toEqual([{ day: '2026-05-01', sleepH: 7.5 }])
    expect(read('interview.json')).toEqual({ 'gives-out-first': 'legs' })
  })

  it('tells of each run what the list tells, to the last digit', async () => {
    const { runs } = await house.store.runs(house.athleteId, { offset: 0, limit: 10 })
    const read = await rows(`FROM ${at(raw, 'runs.parquet')}`)
    for (const run of runs) {
      const row = read.find(({ id }) => id === run.id)
      for (const key of ['distanceM', 'movingS', 'heartRateBpm', 'limiter', 'fadePercent', 'gear'] as const)
        expect(row?.[key], key).toBe(run[key])
      expect(row?.startedAt).toEqual(new Date(run.startedAt!))
    }
    expect(read.filter(({ mainId }) => mainId !== null)).toHaveLength(1)
  })

  it('has every sample as it was recorded, unknown as null', async () => {
    const [run] = (await house.store.runs(house.athleteId, { offset: 0, limit: 1, order: 'oldest' })).runs
    const { timeS, streams } = planted[0]!.track
    const [sums] = await rows(
      `SELECT count(*) n, sum(timeS) t, sum(heartRateBpm) h, count(groundContactS) g
       FROM ${at(raw, 'samples', `${run!.id}.parquet`)}`,
    )
    expect(Number(sums?.n)).toBe(timeS.length)
    expect(sums?.t).toBe(timeS.reduce((sum, value) => sum + value, 0))
    expect(sums?.h).toBe(streams.heartRateBpm!.reduce((sum, value) => sum + value, 0))
    expect(Number(sums?.g)).toBe(streams.groundContactS!.filter((value) => !Number.isNaN(value)).length)
    const [bare] = (await house.store.runs(house.athleteId, { offset: 0, limit: 1, order: 'newest' })).runs
    const [none] = await rows(
      `SELECT count(*) n, count(groundContactS) g FROM ${at(raw, 'samples', `${bare!.id}.parquet`)}`,
    )
    expect([Number(none?.n) > 0, Number(none?.g)]).toEqual([true, 0])
  })
})

describe('privacy zones', () => {
  const within = `2 * 6371000 * asin(sqrt(pow(sin(radians(latitudeDeg - ${home.latitudeDeg}) / 2), 2)
    + cos(radians(latitudeDeg)) * cos(radians(${home.latitudeDeg}))
    * pow(sin(radians(longitudeDeg - ${home.longitudeDeg}) / 2), 2))) < ${home.radiusM}`
  const count = async (root: string, ending: string) => {
    const [found] = await rows(`SELECT count(*) n FROM ${at(root, 'samples', `*.${ending}`)} WHERE ${within}`)
    return Number(found?.n)
  }

  it('are kept out of an export, in both of its kinds', async () => {
    expect(await count(raw, 'parquet')).toBeGreaterThan(0)
    expect(await count(cleaned, 'parquet')).toBe(0)
    expect(await count(cleaned, 'csv')).toBe(0)
  })

  it('are not told themselves, and originals, which would tell them, are left out', () => {
    const read = (root: string) => JSON.parse(readFileSync(join(root, 'runner.json'), 'utf8'))
    expect(read(cleaned).settings.privacyZones).toEqual([])
    expect(read(raw).settings.privacyZones).toEqual([home])
    expect(readdirSync(cleaned)).not.toContain('originals')
  })
})

describe('the way of each run', () => {
  const read = (root: string, id: string) => {
    const decoded = decode(readFileSync(join(root, 'tracks', `${id}.gpx`)))
    if (!decoded.ok) throw new Error(decoded.problem.detail)
    expect(decoded.value.format.id).toBe('gpx')
    return decoded.value.recordings[0]!
  }
  const outdoors = async () =>
    Promise.all(
      planted.map(async ({ startedAtMs }) => {
        const span = { fromMs: startedAtMs, toMs: startedAtMs }
        const { runs } = await house.store.runs(house.athleteId, { offset: 0, limit: 1, ...span })
        return runs[0]!.id
      }),
    )

  it('is read back from GPX as it was recorded, with heart rate and steps', async () => {
    for (const [k, id] of (await outdoors()).entries()) {
      const { streams } = read(raw, id).track
      const given = planted[k]!.track.streams
      expect(streams.heartRateBpm).toEqual(given.heartRateBpm)
      expect(streams.latitudeDeg).toHaveLength(given.latitudeDeg!.length)
      // The bare watch has none.
      expect(streams.cadenceSpm?.some((spm) => spm > 150)).toBe(given.cadenceSpm && true)
    }
  })

  it('has no point within a privacy zone unless all is asked for', async () => {
    const ids = await outdoors()
    const metresNorth = 111_195
    const homes = (root: string) =>
      ids.map((id) => {
        const { latitudeDeg, longitudeDeg } = read(root, id).track.streams
        const metresEast = metresNorth * Math.cos((home.latitudeDeg * Math.PI) / 180)
        return latitudeDeg!.filter(
          (north, i) =>
            Math.hypot(
              metresNorth * (north - home.latitudeDeg),
              metresEast * (longitudeDeg![i]! - home.longitudeDeg),
            ) < home.radiusM,
        ).length
      })
    expect(Math.min(...homes(raw))).toBeGreaterThan(0)
    expect(homes(cleaned)).toEqual([0, 0, 0])
    expect(readFileSync(join(cleaned, 'tracks', `${ids[0]}.gpx`), 'utf8')).toContain('<name>=cmd</name>')
  })

  it('is left out where no place is known', async () => {
    const { total } = await house.store.runs(house.athleteId, { offset: 0, limit: 1 })
    expect(total).toBe(planted.length + 1)
    // And the lesser recording of the first.
    expect(readdirSync(join(cleaned, 'tracks'))).toHaveLength(planted.length + 1)
    expect(readdirSync(join(cleaned, 'samples'))).toHaveLength(2 * (total + 1))
  })
})

describe('what else lies in it', () => {
  it('are originals byte for byte, called by their hash and name', () => {
    const names = readdirSync(join(raw, 'originals'))
    expect(names).toHaveLength(5)
    for (const name of names) {
      const hash = createHash('sha256')
        .update(readFileSync(join(raw, 'originals', name)))
        .digest('hex')
      expect(name).toMatch(new RegExp(`^${hash.slice(0, 16)}-(\\d\\.fit|first\\.gpx)$`))
    }
  })

  it('are reports by their schema, and a page that says what is what', () => {
    const validate = new Ajv({ formats: { 'date-time': true } }).compile(reportSchema)
    for (const name of readdirSync(join(cleaned, 'reports')))
      expect(validate(JSON.parse(readFileSync(join(cleaned, 'reports', name), 'utf8')))).toBe(true)
    expect(readFileSync(join(cleaned, 'README.md'), 'utf8')).toContain('| `fadePercent` |')
  })

  it('is no formula for a table program', () => {
    expect(readFileSync(join(raw, 'runs.csv'), 'utf8')).toContain(",'=cmd,")
  })
})

describe('an export is refused', () => {
  it('into a folder that holds something, and touches nothing there', async () => {
    const before = readdirSync(raw).length
    expect(await house.exportTo(raw)).toMatchObject({ ok: false, problem: { code: 'input.invalid' } })
    expect(readdirSync(raw)).toHaveLength(before)
  })

  it('into a file', async () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(await house.exportTo(file)).toMatchObject({ ok: false, problem: { code: 'input.invalid' } })
    expect(await house.exportTo(join(file, 'below'))).toMatchObject({ problem: { code: 'input.invalid' } })
  })
})

describe('an outing that was deleted with its lesser recording', () => {
  it('is exported with both, until it is taken away for good', async () => {
    const [first] = (await house.store.runs(house.athleteId, { offset: 0, limit: 1, order: 'oldest' })).runs
    await house.store.setDeleted(house.athleteId, first!.id, Date.now())
    const into = join(folder, 'with deleted')
    expect(await house.exportTo(into)).toMatchObject({ ok: true, value: { runs: 5 } })
    expect(readdirSync(join(into, 'samples'))).toHaveLength(2 * 5)
    const deleted = await rows(`FROM ${at(into, 'runs.parquet')} WHERE deletedAt IS NOT NULL`)
    expect(deleted).toHaveLength(2)
  })
})

describe('a house that was tampered with', () => {
  it('has its export beside nothing, whatever its runs and files are called', async () => {
    const dataFolder = join(folder, 'tampered')
    const open = async () => {
      const opened = await openHouse({ dataFolder, openedBy: 'test', judgeThreads: 1 })
      if (!opened.ok) throw new Error(opened.problem.detail)
      return opened.value
    }
    const before = await open()
    await before.importPaths([join(folder, 'source', '0.fit')])
    await before.close()
    const database = new DatabaseSync(join(dataFolder, 'freshlegs.sqlite'))
    database.exec(`pragma foreign_keys = off; update recordings set id = '../../run';
      update originals set name = 'x/../../../original.fit'`)
    for (const table of ['columns', 'reports', 'laps'])
      database.exec(`update ${table} set run_id = '../../run'`)
    database.close()
    const after = await open()
    const into = join(folder, 'beside', 'export')
    expect(await after.exportTo(into, { raw: true })).toMatchObject({ ok: true, value: { runs: 1 } })
    await after.close()
    expect(readdirSync(join(folder, 'beside'))).toEqual(['export'])
    expect(readdirSync(folder).filter((name) => /^(run|original)\b/.test(name))).toEqual([])
    expect(readdirSync(join(into, 'originals'))).toEqual([expect.stringMatching(/\.fit$/)])
    expect(readdirSync(join(into, 'samples'))).toHaveLength(2)
  })
})

describe('a house of which the disk has damaged a part', () => {
  it('is exported but for that part, which is named', async () => {
    const dataFolder = join(folder, 'rotten')
    const open = async () => {
      const opened = await openHouse({ dataFolder, openedBy: 'test', judgeThreads: 1 })
      if (!opened.ok) throw new Error(opened.problem.detail)
      return opened.value
    }
    const before = await open()
    await before.importPaths([join(folder, 'source', '0.fit'), join(folder, 'source', '1.fit')])
    await before.close()
    const database = new DatabaseSync(join(dataFolder, 'freshlegs.sqlite'))
    for (const table of ['originals', 'columns'])
      database.exec(`update ${table} set packed = zeroblob(9) where rowid = 1`)
    database.close()
    const after = await open()
    const into = join(folder, 'of rotten')
    expect(await after.exportTo(into, { raw: true })).toEqual({
      ok: true,
      value: {
        runs: 2,
        damaged: [expect.stringMatching(/^the samples of run /), expect.stringMatching(/^the original of /)],
      },
    })
    await after.close()
    expect(readdirSync(join(into, 'originals'))).toHaveLength(1)
    expect(readdirSync(join(into, 'samples'))).toHaveLength(2)
  })
})
