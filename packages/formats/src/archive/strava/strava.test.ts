import { describe, expect, it } from 'vitest'
import { sharedData } from '../../shared-data.for-tests.ts'
import { strava } from './strava.ts'

const header =
  'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight'

const anyTime = { startedAtMs: Number.NaN, elapsedS: Number.NaN }

/** What a table says of the entries beside it. */
function opened(table: string | Uint8Array, names: readonly string[] = ['activities/1.fit.gz']) {
  const open = strava.open(['activities.csv', ...names])
  const bytes = typeof table === 'string' ? new TextEncoder().encode(table) : table
  for (const name of open.nextTables()) open.read(name, bytes, true)
  return open
}

const about = (table: string | Uint8Array, name = 'activities/1.fit.gz') =>
  opened(table, [name]).about(name, anyTime)

describe('activities.csv', () => {
  const row =
    '1,"May 1, 2026, 6:00:00 AM",Über’n Berg,Trail Run,"a\nb",60,1.00,140.0,5,false,activities/9.fit,Läufer 3,activities/1.fit.gz,'

  it('says name, sport, description and shoes', () => {
    expect(about(`${header}\n${row}\n`)).toEqual({
      name: 'Über’n Berg',
      sport: 'running',
      description: 'a\nb',
      gear: 'Läufer 3',
    })
  })

  it('is joined with files that were unpacked since, in whatever case', () => {
    expect(about(`${header}\n${row}\n`, 'activities/1.fit')).toBeDefined()
    expect(about(`${header}\n${row}\n`, 'Activities/1.FIT.GZ')).toBeDefined()
    expect(about(`${header}\n${row}\n`, 'activities/2.fit')).toBeUndefined()
    expect(about(`${header}\n${row}\n`, 'routes/1.fit')).toBeUndefined()
  })

  it('is read in a language that nobody knows, by the place of the columns', () => {
    const unknown = header.replace(/[^,]+/g, 'bliblablub')
    expect(about(`${unknown}\n${row.replace('Trail Run', 'Blubber')}\n`)).toEqual({
      name: 'Über’n Berg',
      description: 'a\nb',
      gear: 'Läufer 3',
    })
  })

  it('is read by its words where the columns are others', () => {
    const table = 'Filename,Activity Gear,Activity Name,Media\nactivities/1.fit.gz,Läufer 3,Morning,\n'
    expect(about(table)).toEqual({ name: 'Morning', gear: 'Läufer 3' })
  })

  it('leaves out what it does not say', () => {
    expect(about(`${header}\n1,,,,,,,,,,,,activities/1.fit.gz,\n`)).toEqual({})
  })

  it('says nothing of rows without a file', () => {
    const open = opened(`${header}\n1,,By hand,Run,,,,,,,,,,\n2,,Lost,Run,,,,,,,,,#error#,\n${row}\n`, [
      'activities/1.fit.gz',
      '#error#',
    ])
    expect(open.about('#error#', anyTime)).toBeUndefined()
    expect(open.about('', anyTime)).toBeUndefined()
    expect(open.about('activities/1.fit.gz', anyTime)?.name).toBe('Über’n Berg')
  })

  it.each([
    ['1.0', { race: true }],
    ['true', { race: true }],
    ['0.0', {}],
    ['', {}],
  ])('says of a race that is marked %j: %j', (cell, said) => {
    const table = `${header},Competition\n1,,,,,,,,,,,,activities/1.fit.gz,,${cell}\n`
    expect(about(table)).toEqual(said)
  })

  it('is read though it is no UTF-8, and though a spreadsheet has saved it', () => {
    const table = `${header}\n${row}\n`.replaceAll('"May 1, 2026, 6:00:00 AM"', 'May').replaceAll(',', ';')
    expect(about(Buffer.from(table.replaceAll('’', ''), 'latin1'))).toMatchObject({
      name: 'Übern Berg',
      gear: 'Läufer 3',
    })
  })

  it('keeps a million rows in little room, and none of files that are not there', () => {
    const open = strava.open(['activities.csv', 'activities/1.fit.gz'])
    const [table] = open.nextTables()
    const rows = new TextEncoder().encode(
      row.replace('activities/1.fit.gz', 'activities/77.fit.gz').concat('\n').repeat(500),
    )
    open.read(table!, new TextEncoder().encode(`${header}\n`), false)
    for (let i = 0; i < 200; i++) open.read(table!, rows, false)
    open.read(table!, new TextEncoder().encode(row), true)
    expect(open.about('activities/77.fit.gz', anyTime)).toBeUndefined()
    expect(open.about('activities/1.fit.gz', anyTime)?.name).toBe('Über’n Berg')
  })

  it('is one for every export that lies in the folder', () => {
    const names = ['a', 'b'].flatMap((folder) => [
      `${folder}/activities.csv`,
      `${folder}/activities/1.fit.gz`,
      `${folder}/routes/1.gpx`,
    ])
    const open = strava.open(names)
    for (const table of open.nextTables()) {
      open.read(
        table,
        new TextEncoder().encode(`${header}\n1,,Of ${table[0]},,,,,,,,,,activities/1.fit.gz,\n`),
        true,
      )
    }
    expect(open.about('a/activities/1.fit.gz', anyTime)).toEqual({ name: 'Of a' })
    expect(open.about('b/activities/1.fit.gz', anyTime)).toEqual({ name: 'Of b' })
    expect(open.roleOf('b/routes/1.gpx')).toBe('other')
    expect(open.roleOf('c/routes/1.gpx')).toBe('recording')
  })
})

const shared = sharedData()
const headers = shared?.names('docs/headers').filter((name) => name.includes('/strava_')) ?? []

describe.skipIf(shared === undefined)('the header of a real export', () => {
  it('is there in seven languages', () => {
    expect(headers.length).toBeGreaterThanOrEqual(14)
  })

  it.each(headers)('%s is understood', (path) => {
    const text = new TextDecoder().decode(shared!.read(path)).trim()
    const columns = text.split(',').length
    // Excerpts have the first columns in order, then others, the file name among them.
    const complete = !path.includes('PARTIAL') || path.includes('first21')
    const filename = complete ? (filenameAt[columns] ?? 12) : filenameIn(text)
    const cells = Array.from({ length: columns }, (_, index) => `cell ${index}`)
    cells[2] = 'Name'
    cells[3] = 'Run'
    cells[filename] = 'activities/1.fit.gz'
    const said = about(`${text}\n${cells.join()}\n`)
    expect(said).toMatchObject({ name: 'Name', sport: 'running' })
    if (complete)
      expect(said).toEqual({
        name: 'Name',
        sport: 'running',
        description: 'cell 4',
        gear: `cell ${filename - 1}`,
      })
  })
})

/** By the number of columns. */
const filenameAt: Readonly<Record<number, number>> = { 10: 9, 72: 10 }

const filenameIn = (header: string): number =>
  header.split(',').findIndex((word) => /ファイル名|文件名|filnavn|archivo/i.test(word))
