import { describe, expect, it } from 'vitest'
import { writeAppleExport } from './apple/write-apple-export.ts'
import { zipEntries } from './export-entry.ts'
import { writeGarminExport } from './garmin/write-garmin-export.ts'
import type { KeptRun } from './kept-run.ts'
import { plantHistory } from './plant-history.ts'
import { writePolarExport } from './polar/write-polar-export.ts'
import { writeStravaExport } from './strava/write-strava-export.ts'
import { takenApart } from './taken-apart.for-tests.ts'
import type { WrittenExport } from './written-export.ts'

// Short, so that all of it is quick; a race is among them.
const runs = plantHistory({ seed: 5, runs: 40, durationS: 300 }).slice(-13)

const said = ({ name, description, gear }: KeptRun) => ({
  name,
  sport: 'running',
  ...(description ? { description } : {}),
  ...(gear ? { gear } : {}),
})

const readBack = ({ entries, places }: WrittenExport) => {
  const apart = takenApart(entries)
  const byName = new Map(apart.found.map((found) => [found.name, found]))
  return { ...apart, ofRuns: places.map(({ name, run }) => ({ run, found: byName.get(name) })) }
}

it('is a history with a race and two pairs of shoes', () => {
  expect(runs.filter(({ race }) => race)).toHaveLength(1)
  expect(new Set(runs.map(({ gear }) => gear)).size).toBe(2)
})

describe('a Strava export', () => {
  it.each([
    { vintage: 10 },
    { vintage: 72, language: 'nl' },
    { vintage: 86 },
    { vintage: 87 },
    { vintage: 92, language: 'de' },
    { vintage: 94, language: 'de' },
    { vintage: 99, language: 'nl' },
    { vintage: 103, language: 'es-LA' },
    { vintage: 103, language: 'fi' },
    { vintage: 103, folder: 'Downloads/export_1/' },
  ] as const)('of $vintage columns ($language, $folder) is joined run by run', (options) => {
    const written = writeStravaExport(runs, options)
    const { layout, ofRuns, found, refused } = readBack(written)
    expect(layout).toBe('strava')
    const hasRaces = options.vintage >= 99
    for (const { run, found } of ofRuns) {
      expect(found?.recordings[0]?.startedAtMs).toBe(run.startedAtMs)
      expect(found?.about).toEqual({ ...said(run), ...(run.race && hasRaces ? { race: true } : {}) })
    }
    const { otherSports, duplicates, broken } = written.beside
    expect(found).toHaveLength(runs.length + otherSports + duplicates + broken)
    expect(refused).toEqual(['format.truncated'])
  })

  it('tells what was no run', () => {
    const { found } = readBack(writeStravaExport(runs))
    const others = found.filter(({ about }) => about?.sport !== 'running')
    expect(others.map(({ about }) => about)).toEqual([{ name: 'Home, by bike', sport: 'cycling' }])
  })
})

describe('a Garmin export', () => {
  it.each([
    'current',
    'older',
  ] as const)('with the folders of the %s layout is joined run by run', (layout) => {
    const written = writeGarminExport(runs, { layout, filesAPart: 5 })
    const { ofRuns, found, refused, ...apart } = readBack(written)
    expect(apart.layout).toBe('garmin')
    for (const { run, found } of ofRuns) {
      expect(found?.recordings[0]?.startedAtMs).toBe(run.startedAtMs)
      expect(found?.about).toEqual({ ...said(run), ...(run.race ? { race: true } : {}) })
    }
    const { otherSports, duplicates, broken, notActivities } = written.beside
    expect(found).toHaveLength(runs.length + otherSports + duplicates + broken + notActivities)
    expect(refused.filter((code) => code === 'format.not-an-activity')).toHaveLength(notActivities)
    expect(refused).toHaveLength(notActivities + broken)
  })
})

it('a Garmin export tells of every morning that was planted', () => {
  const written = writeGarminExport(runs)
  expect(rounded(takenApart(written.entries).mornings)).toEqual(of('Garmin account export', written))
})

/** Planted ones as an export of that name tells them: a day of which nothing is left is none. */
const of = (from: string, { mornings = [] }: WrittenExport) =>
  rounded(
    mornings.filter((morning) => Object.keys(morning).length > 1).map((morning) => ({ ...morning, from })),
  )

const rounded = (mornings: readonly object[]) =>
  mornings.map((morning) =>
    Object.fromEntries(
      Object.entries(morning).map(([key, value]) => [
        key,
        typeof value === 'number' ? Number(value.toPrecision(6)) : value,
      ]),
    ),
  )

describe('an Apple Health export', () => {
  it.each([
    { xmlName: 'export.xml' },
    { xmlName: 'exportación.xml' },
    { xmlName: '导出.xml', layout: 'old' },
  ] as const)('called $xmlName gives one recording a run', (options) => {
    const { layout, found, leftOut } = takenApart(writeAppleExport(runs, options).entries)
    expect(layout).toBe('apple')
    expect(leftOut).toBe(1)
    expect(found).toHaveLength(runs.length)
    found.forEach(({ bytes, recordings }, i) => {
      const { startedAtMs, totals } = runs[i]!.plant()
      expect(recordings).toHaveLength(1)
      expect(recordings[0]).toMatchObject({ format: 'apple', sport: 'running', startedAtMs })
      expect(recordings[0]?.totals.distanceM).toBeCloseTo(totals.distanceM, 0)
      const text = new TextDecoder().decode(bytes)
      const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
      // One value every five seconds of the five minutes, none of the day around it, and none of the phone's.
      expect(count(/<Record type="HKQuantityTypeIdentifierHeartRate"/g)).toBe(61)
      expect(count(/<Record type="HKQuantityTypeIdentifierRunningSpeed"/g)).toBe(options.layout ? 0 : 61)
      expect(text).not.toContain('iPhone')
      // Every seventh has lost its route.
      expect(count(/<trkpt /g)).toBe(i % 7 === 6 ? 0 : 301)
    })
  })

  it('tells of every morning that was planted', () => {
    const written = writeAppleExport(runs)
    const { mornings } = takenApart(written.entries)
    expect(rounded(mornings)).toEqual(of('Apple Health export', written))
  })

  it('is the same whatever stretches it comes in', () => {
    const { entries } = writeAppleExport(runs.slice(0, 2))
    const whole = takenApart(entries)
    for (const chunkBytes of [1, 7, 331, 4096]) expect(takenApart(entries, { chunkBytes })).toEqual(whole)
  })

  it('gives the walks too when they are asked for', () => {
    const { found, leftOut } = takenApart(writeAppleExport(runs).entries, { anySport: true })
    expect(found).toHaveLength(runs.length + 1)
    expect(leftOut).toBe(0)
  })
})

describe('a Polar Flow export', () => {
  it('has every session, and nothing else', () => {
    const written = writePolarExport(runs)
    const { layout, found } = takenApart(written.entries)
    expect(layout).toBe('polar')
    expect(found.map(({ name }) => name)).toEqual(written.places.map(({ name }) => name))
    found.forEach(({ recordings }, i) => {
      const planted = runs[i]!.plant()
      expect(recordings[0]).toMatchObject({
        sport: 'running',
        startedAtMs: planted.startedAtMs,
        utcOffsetS: 3600,
      })
      expect(recordings[0]?.track.streams.heartRateBpm).toEqual(planted.track.streams.heartRateBpm)
    })
  })
})

describe('exports of several services in one folder', () => {
  it('are each joined as their own', () => {
    const inFolder = (folder: string, { entries }: WrittenExport) =>
      entries.map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes }))
    const half = Math.floor(runs.length / 2)
    const { found, layout } = takenApart([
      ...inFolder('a', writeStravaExport(runs.slice(0, half), { tidy: true })),
      ...inFolder('b', writeGarminExport(runs.slice(half))),
      ...inFolder('c', writeAppleExport(runs.slice(0, 3))),
    ])
    expect(layout).toBe('strava+garmin+apple')
    const names = new Set(found.map(({ about }) => about?.name))
    for (const run of runs) expect(names).toContain(run.name)
    expect(found.filter(({ name }) => name.startsWith('c/'))).toHaveLength(3)
  })
})

describe('a written archive', () => {
  it('is the same bytes every time, and no two of its runs are', () => {
    const again = () =>
      zipEntries(writeStravaExport(plantHistory({ seed: 5, runs: 13, durationS: 60 })).entries)
    expect(again()).toEqual(again())
    const { found } = takenApart(writeStravaExport(runs, { tidy: true }).entries)
    expect(new Set(found.map(({ bytes }) => Buffer.from(bytes).toString('latin1'))).size).toBe(runs.length)
  })
})
